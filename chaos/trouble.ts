import { pick } from '../bench/pick.ts';
import type { Random } from '../bench/random.ts';
import type { Playground } from '../src/playground/playground.ts';
import type { Fault } from '../src/playground/rest/faults.ts';

/** What a fault strikes: mostly what is being posted, now and then anything that the bot asks. */
const POSTS = 'create_message';

const faults: Readonly<Record<string, (random: Random) => Fault>> = {
	'429 with Retry-After': (random) => ({
		kind: 'rate-limited',
		retryAfterSeconds: 0.1 + random() * 5,
		...anywhere(random),
	}),
	'429 without Retry-After': (random) => ({ kind: 'rate-limited', on: POSTS, times: few(random) }),
	'500': (random) => ({ kind: 'error', status: 500, times: many(random), ...anywhere(random) }),
	'502': (random) => ({ kind: 'error', status: 502, times: many(random), ...anywhere(random) }),
	'socket dropped before the message was accepted': (random) => ({
		...spared(random),
		kind: 'drop',
		when: 'before',
		on: POSTS,
	}),
	'socket dropped after the message was accepted': (random) => ({
		...spared(random),
		kind: 'drop',
		when: 'after',
		on: POSTS,
	}),
};

const breaks: Readonly<Record<string, (playground: Playground) => void>> = {
	'gateway dropped': ({ gateway }) => gateway.drop(),
	'gateway dropped, resume refused'({ gateway }) {
		gateway.invalidate({ resumable: false });
		gateway.drop();
	},
	'gateway asked to reconnect': ({ gateway }) => gateway.askToReconnect(),
};

/** Discord at its worst, and how often it struck. */
export function createTrouble({ playground, random }: { readonly playground: Playground; readonly random: Random }) {
	const struck = new Map<string, number>();
	let armed: { readonly name: string; readonly times: number; readonly left: () => number }[] = [];

	return {
		struck,
		/** Anew for each round. */
		arm(): void {
			disarm();
			for (let count = Math.floor(random() * 4); count > 0; count -= 1) {
				const name = pick(Object.keys(faults), random);
				const fault = faults[name]?.(random);
				if (fault) armed.push({ name, times: fault.times ?? 1, left: playground.faults.add(fault) });
			}
			if (random() < 0.25) strike(pick(Object.keys(breaks), random));
		},
		disarm,
		/** Done by hand. */
		note,
	};

	function strike(name: string): void {
		breaks[name]?.(playground);
		note(name);
	}

	function note(name: string, times = 1): void {
		struck.set(name, (struck.get(name) ?? 0) + times);
	}

	function disarm(): void {
		for (const { name, times, left } of armed) if (left() < times) note(name, times - left());
		armed = [];
		playground.faults.clear();
	}
}

function anywhere(random: Random): { readonly on?: string } {
	return random() < 0.8 ? { on: POSTS } : {};
}

const few = (random: Random) => 1 + Math.floor(random() * 3);
/** discord.js tries four times by itself. */
const many = (random: Random) => 1 + Math.floor(random() * 12);

function spared(random: Random): { readonly spares: number } {
	return { spares: Math.floor(random() * 3) };
}
