import type { Answer, Exchange, Failure } from './exchange.ts';
import { failure } from './exchange.ts';

const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 5;

export type Arrival = { readonly kind: 'arrival'; readonly url: URL; readonly answer: Answer };

/** Asks for a page and follows redirects, never out of its host: another one did not agree to be read. */
export async function follow(
	start: URL,
	headers: Readonly<Record<string, string>>,
	exchange: Exchange,
): Promise<Arrival | Failure> {
	let url = start;
	for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
		const answer = await exchange(url, headers);
		if (answer.kind === 'failure') return answer;
		if (!REDIRECTS.includes(answer.status)) return { kind: 'arrival', url, answer };
		const location = answer.headers.get('location');
		if (!location || !URL.canParse(location, url.href))
			return failure(`answered ${answer.status} without saying where to`);
		const next = new URL(location, url);
		if (!isSameHost(url, next)) return failure(`redirects to another host, ${next.origin}`);
		url = next;
	}
	return failure(`redirects more than ${MOST_REDIRECTS} times`);
}

/** The same origin, or the same host gone from http to https. */
function isSameHost(from: URL, to: URL): boolean {
	if (from.origin === to.origin) return true;
	return from.protocol === 'http:' && to.protocol === 'https:' && from.host === to.host;
}
