import { pick } from '../bench/pick.ts';
import type { Random } from '../bench/random.ts';

const MINUTE = 60_000;

/** What the bot is killed in the middle of. */
const ends = [
	'start',
	'refresh',
	'refresh',
	'refresh',
	'alert',
	'alert',
	'alert',
	'digest',
	'digest',
	'digest',
] as const;

/** What befalls the rooms, at which part of a season. */
const deeds = [
	{ at: 0.2, deed: 'silence' },
	{ at: 0.35, deed: 'give back' },
	{ at: 0.5, deed: 'delete' },
	{ at: 0.6, deed: 'blind' },
	{ at: 0.8, deed: 'give back' },
] as const;

/** One life of the bot, from its start to its violent end. */
export type Round = {
	readonly end: (typeof ends)[number];
	/** It ends at so manieth request, or message. */
	readonly nth: number;
	/** Milliseconds after that; with 0 it never hears that its message was accepted. */
	readonly delay: number;
	/** What time does before, or during it. */
	readonly step: { readonly by: number | 'next hour'; readonly whileUp: boolean };
	/** Questions asked, and older ones that go on. */
	readonly asked: number;
	readonly goOn: number;
	readonly publishesWhileUp: boolean;
	/** Discord's troubles begin before the bot does. */
	readonly troubledStart: boolean;
	readonly deed: (typeof deeds)[number]['deed'] | undefined;
};

/** The rounds of a season. The same seed gives the same ones; how far the bot gets in each is this machine's affair. */
export function planSeason(count: number, random: Random): readonly Round[] {
	const befalls = new Map(deeds.map(({ at, deed }) => [Math.floor(at * count), deed]));
	return Array.from({ length: count }, (_, at) => {
		const drawn = pick(ends, random);
		return planRound(random, { end: isMiddle(at, count) ? 'digest' : drawn, deed: befalls.get(at) });
	});
}

/** The clocks change between two hours of digests in the middle of a season. */
function isMiddle(at: number, count: number): boolean {
	return at === Math.floor(count / 2) || at === Math.floor(count / 2) + 1;
}

function planRound(random: Random, { end, deed }: Pick<Round, 'end' | 'deed'>): Round {
	const upTo = (most: number) => Math.floor(random() * most);
	return {
		end,
		nth: 1 + upTo(end === 'refresh' ? 160 : 3),
		delay: end === 'start' ? upTo(900) : pick([0, 0, upTo(5), upTo(40)], random),
		// Half of the others stay within the minutes for which Discord knows a nonce.
		step: {
			by: end === 'digest' ? 'next hour' : pick([5_000 + upTo(4 * MINUTE), 6 * MINUTE + upTo(80 * MINUTE)], random),
			whileUp: random() < 0.4,
		},
		asked: pick([0, 0, 1, 1, 2], random),
		goOn: pick([0, 1, 1, 2], random),
		publishesWhileUp: random() < 0.5,
		troubledStart: random() < 0.3,
		deed,
	};
}
