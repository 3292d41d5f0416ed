import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { z } from 'zod';

/** What a process of the bench says next. Throws where it ends instead. */
export async function told<Said>(child: ChildProcess, what: z.ZodType<Said>): Promise<Said> {
	const stop = new AbortController();
	const died = once(child, 'exit', { signal: stop.signal }).then(([code]) => {
		throw new Error(`the bot's process ended with ${code}`);
	});
	const [message]: unknown[] = await Promise.race([once(child, 'message', { signal: stop.signal }), died]);
	stop.abort();
	died.catch(() => undefined);
	return what.parse(message);
}
