export const HOME = 'https://www.parlement-wallonie.be';

/** The parliament was "wallon" once; links of that time still circulate, and work. */
export const HOSTS = ['parlement-wallonie.be', 'parlement-wallon.be'];

/** The page of a question that a person can open. */
export function canonicalUrl(ref: string, baseUrl: string = HOME): string {
	return new URL(`/pwpages?p=interp-questions-voir&type=28&iddoc=${ref}`, baseUrl).href;
}

/** The same for printing: the same words without the site around them. */
export function printUrl(ref: string, baseUrl: string = HOME): string {
	return new URL(`/content/print.php?print=interp-questions-voir.php&type=all&id_doc=${ref}`, baseUrl).href;
}

/** The ref in an official address, whichever view, host or order of parameters; undefined for any other address. */
export function refFromUrl(address: string, baseUrl: string = HOME): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const { protocol, host, hostname, searchParams } = new URL(address);
	if (protocol !== 'https:' && protocol !== 'http:') return undefined;
	if (!HOSTS.includes(hostname.replace(/^www\./, '')) && host !== new URL(baseUrl).host) return undefined;
	const page = searchParams.get('p') ?? searchParams.get('print') ?? '';
	const id = searchParams.get('iddoc') ?? searchParams.get('id_doc') ?? '';
	return /^interp-questions-voir(?:\.php)?$/.test(page) && /^\d{1,9}$/.test(id) ? String(Number(id)) : undefined;
}
