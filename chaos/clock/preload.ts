/*
 * Loaded into the bot before anything else (`node --import`): its clock is the story's, and what it waits for comes as
 * much sooner. Only the time is another; the bot's own code is as people start it.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { Anchor } from './story-clock.ts';

/** So long waits who guards against what hangs (an answer, a greeting): a slow machine must not spring that. */
const GUARDS = [10_000, 15_000, 45_000, 60_000];

let anchor: Anchor = JSON.parse(process.env['CHAOS_CLOCK'] ?? '');
process.on('message', (told) => {
	anchor = JSON.parse(String(told));
});
// It does not outlive who started it.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
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

promised.setTimeout = quicker(promised.setTimeout, (args) => args.splice(0, 1, shortened(args[0])));
const setTimeout = quicker(timers.setTimeout, (args) => args.splice(1, 1, unlessGuard(args[1])));
const setInterval = quicker(timers.setInterval, (args) => args.splice(1, 1, shortened(args[1])));
Object.assign(globalThis, { setTimeout, setInterval });
Object.assign(timers, { setTimeout, setInterval });
syncBuiltinESMExports();

/** The same function, that is given a shorter delay. */
function quicker<Timer extends (...args: never[]) => unknown>(timer: Timer, shorten: (args: unknown[]) => void): Timer {
	return new Proxy(timer, {
		apply(target, self, args) {
			shorten(args);
			return Reflect.apply(target, self, args);
		},
	});
}

function unlessGuard(delay: unknown): unknown {
	return GUARDS.some((guard) => guard === delay) ? delay : shortened(delay);
}

function shortened(delay: unknown): number {
	return typeof delay === 'number' ? delay / anchor.speed : 0;
}
