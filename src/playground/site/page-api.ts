import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Feed } from '../feed.ts';
import type { Act, ActResult, PageEvent, PageState } from '../protocol.ts';
import type { World } from '../world/world.ts';
import { actForm } from './act-form.ts';

type Dependencies = {
	readonly world: World;
	readonly feed: Feed<PageEvent>;
	readonly state: () => PageState;
	readonly act: (act: Act) => Promise<ActResult>;
};

const beat = 15_000;

/** What the page reads and does. */
export function createPageApi({ world, feed, state, act }: Dependencies) {
	const app = new Hono();
	app.get('/page/api/state', (context) => context.json(state()));

	app.post('/page/api/acts', async (context) => {
		const origin = context.req.header('origin');
		if (origin !== undefined && origin !== `http://${context.req.header('host')}`) {
			return context.json({ refused: 'Only the page itself may act.' }, 403);
		}
		if (!context.req.header('content-type')?.startsWith('application/json')) {
			return context.json({ refused: 'An act is JSON.' }, 415);
		}
		const read = actForm.safeParse(await context.req.json().catch(() => undefined));
		if (!read.success) return context.json({ refused: 'This is not an act.' }, 400);
		return context.json(await act(read.data));
	});

	app.get('/page/api/events', (context) =>
		streamSSE(context, async (stream) => {
			const stop = feed.subscribe((event) => void stream.writeSSE({ data: JSON.stringify(event) }));
			stream.onAbort(stop);
			await stream.write(': here\n\n');
			const pulse = setInterval(() => void stream.write(': here\n\n'), beat).unref();
			await new Promise<void>((resolve) => stream.onAbort(resolve));
			clearInterval(pulse);
		}),
	);

	app.get('/attachments/*', (context) => {
		const found = world.attachments.get(new URL(context.req.url).pathname);
		if (!found) return context.text('There is no such attachment.', 404);
		const image = /^image\/(png|jpeg|gif|webp)$/.test(found.type);
		return context.body(found.bytes.slice().buffer, 200, {
			'Content-Type': image ? found.type : 'application/octet-stream',
			'Content-Disposition': `${image ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(found.name)}`,
			'Content-Security-Policy': "default-src 'none'; sandbox",
			'X-Content-Type-Options': 'nosniff',
		});
	});
	return app;
}
