/** Whether an address is a page of that source, to which its questions may lead. */
export type Official = (source: string, address: string) => boolean;

/** RFC 2606 and 6761: nobody can have them. What is invented lives there. */
const NOWHERE = ['invalid', 'example', 'test'];

/** By the hosts that each source says are its own, with whatever is under them. A source that nobody knows has none. */
export function createOfficial(hosts: Readonly<Record<string, readonly string[]>>): Official {
	return function isOfficial(source, address) {
		if (!URL.canParse(address)) return false;
		const hostname = new URL(address).hostname.replace(/\.$/, '');
		const own = Object.hasOwn(hosts, source) ? (hosts[source] ?? []) : [];
		return [...NOWHERE, ...own].some((host) => hostname === host || hostname.endsWith(`.${host}`));
	};
}
