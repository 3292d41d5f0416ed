import { createServer } from 'node:http';
import { type Document, published } from './document.ts';
import { hole, page } from './page.ts';
import { createReading } from './reading.ts';

type Dependencies = {
	readonly documents: ReadonlyMap<string, Document>;
	readonly now: () => number;
};

/** A parliament's site on this machine, as far as Questeur reads it: the print view, with validators. */
export async function openSite({ documents, now }: Dependencies) {
	const reading = createReading({ now });
	let process = 0;
	let listener = () => {};
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://parliament.example');
		const ref = searchParams.get('id_doc') ?? '';
		if (pathname !== '/content/print.php') return void response.writeHead(404).end();
		const document = documents.get(ref);
		reading.serve({ process, ref, document });
		const etag = `"${ref}-${published(document ?? { happenings: [] }).length}"`;
		const headers = { 'content-type': 'text/html; charset=utf-8', etag };
		if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
		else response.writeHead(200, headers).end(document ? page(document) : hole);
		listener();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;

	return {
		url: `http://127.0.0.1:${port}`,
		reading,
		/** Another process reads from now on. */
		nextReader(): void {
			process += 1;
		},
		/** Calls it at each request; one listener at a time. */
		onRequest(listen: () => void): void {
			listener = listen;
		},
		async close(): Promise<void> {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
