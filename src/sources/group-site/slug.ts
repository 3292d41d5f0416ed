/** As Plone makes one of a title: `l’Agence` gives `l2019agence`, for it spells signs that it does not know in hex. */
export function slugOf(title: string): string {
	return title
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replace(/['"]/g, '')
		.replace(/[^\x20-\x7e\s]/g, (sign) => sign.charCodeAt(0).toString(16))
		.replace(/[^a-z\d]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** The last part of the path of an address, `…/les-smart-work-centers/?searchterm=None`. */
export function slugIn(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const { protocol, pathname } = new URL(address);
	if (!/^https?:$/.test(protocol)) return undefined;
	return pathname
		.split('/')
		.findLast((part) => part !== '' && !/^(?:view|index\.html|@@.*)$/.test(part))
		?.toLowerCase();
}
