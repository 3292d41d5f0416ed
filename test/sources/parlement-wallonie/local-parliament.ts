import type { Clock } from '../../../src/domain/plain-date.ts';
import { createParlementWallonie } from '../../../src/sources/parlement-wallonie/parlement-wallonie.ts';
import { type LocalSite, localSite } from '../local-site.ts';
import { mapCache, testReader } from '../test-reader.ts';

/** What each view answers for a ref: a page, or a status where it has none. */
type Views = {
	readonly print: (ref: string) => string | number;
	readonly full: (ref: string) => string | number;
};

/** A parliament on this machine, and the source that reads it. */
export async function localParliament(views: Views, { clock = () => 0 }: { clock?: Clock } = {}) {
	const site = await localSite((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://parliament.example');
		const isPrint = pathname === '/content/print.php' && searchParams.get('print') === 'interp-questions-voir.php';
		const isFull = pathname === '/pwpages' && searchParams.get('p') === 'interp-questions-voir';
		const ref = searchParams.get(isPrint ? 'id_doc' : 'iddoc') ?? '';
		const answer = isPrint ? views.print(ref) : isFull ? views.full(ref) : 400;
		if (typeof answer === 'number') response.writeHead(answer).end();
		else
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: `"${answer.length}"` }).end(answer);
	});
	const reader = testReader({ cache: mapCache() });
	const source = createParlementWallonie({ reader, baseUrl: site.origin, startId: 112_000, clock });
	return { source, visits: () => visitsTo(site) };
}

/** `print 112951`, `full 112951` */
function visitsTo(site: LocalSite): readonly string[] {
	return site.requests.map(({ url }) => {
		const ref = /(?:id_?doc)=(\d+)/.exec(url ?? '')?.[1];
		return `${url?.startsWith('/content/print.php') ? 'print' : 'full'} ${ref}`;
	});
}
