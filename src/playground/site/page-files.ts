import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { Hono } from 'hono';

const folder = new URL('../page/', import.meta.url);

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.ts': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
};

const policy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob: https:",
	"media-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** The page's own files; its TypeScript is served as the JavaScript it is under its types. */
export function createPageFiles() {
	const app = new Hono();
	app.get('/', (context) => serve(context.req.path, 'page.html'));
	app.get('/page/:file{[\\w.-]+}', (context) => serve(context.req.path, context.req.param('file')));
	app.get('/page/:folder{[\\w-]+}/:file{[\\w.-]+}', (context) => {
		const { folder: inside, file } = context.req.param();
		return serve(context.req.path, `${inside}/${file}`);
	});
	return app;

	async function serve(path: string, file: string): Promise<Response> {
		const type = types[extname(file)];
		const text = type && (await readFile(new URL(file, folder), 'utf8').catch(() => undefined));
		if (!type || text === undefined) return new Response(`There is no ${path} here.`, { status: 404 });
		const body = extname(file) === '.ts' ? stripTypeScriptTypes(text) : text;
		return new Response(body, {
			headers: {
				'Content-Type': type,
				'Content-Security-Policy': policy,
				'X-Content-Type-Options': 'nosniff',
				'Referrer-Policy': 'no-referrer',
				'Cache-Control': 'no-cache',
			},
		});
	}
}
