/*
 * Loaded into the bot before anything else (`node --import`): its clock is the story's, and what it waits for comes as
 * much sooner. Only the time is another; the bot's own code is as people start it.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { Anchor } from './story-clock.ts';

/** Waits this long guard against what hangs (an answer, a greeting): a slow machine must not spring them. */
const GUARDS = 15_000;

let anchor: Anchor = JSON.parse(process.env['CHAOS_CLOCK'] ?? '');
process.on('message', (told) => {
	anchor = JSON.parse(String(told));
});
// It is to end as it would without being listened to.
process.channel?.unref();

const realNow = Date.now;
const now = () => Math.floor(anchor.story + (realNow() - anchor.real) * anchor.speed);

globalThis.Date = new Proxy(Date, {
	construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
	get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});

const require = createRequire(import.meta.url);
const timers: typeof import('node:timers') = require('node:timers');
const promised: typeof import('node:timers/promises') = require('node:timers/promises');

promised.setTimeout = quick(promised.setTimeout, 0);
for (const name of ['setTimeout', 'setInterval'] as const) {
	const quicker = quick(globalThis[name], 1);
	Object.assign(globalThis, { [name]: quicker });
	Object.assign(timers, { [name]: quicker });
}
syncBuiltinESMExports();

/** The same function, whose delay is that argument. */
function quick<Timer extends (...args: never[]) => unknown>(timer: Timer, place: 0 | 1): Timer {
	return new Proxy(timer, {
		apply(target, self, args) {
			args[place] = shortened(args[place]);
			return Reflect.apply(target, self, args);
		},
	});
}

function shortened(delay = 0): number {
	return delay >= GUARDS ? delay : delay / anchor.speed;
}
