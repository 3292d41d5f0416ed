import { randomFrom } from '../bench/random.ts';
import { aftermath, calm } from './acts/calm.ts';
import { createRounds } from './acts/play-round.ts';
import { settleIn } from './acts/settle-in.ts';
import { winter } from './acts/winter.ts';
import { AUTUMN, SPRING } from './clock/brussels.ts';
import { createStoryClock } from './clock/story-clock.ts';
import { planSeason, type Round } from './plan.ts';
import { openStage, type Stage } from './stage.ts';
import type { Verdict } from './verdict/verdict.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A hundred seconds of the story are one of ours. */
const SPEED = 100;

type Options = {
	readonly kills: number;
	readonly seed: number;
	readonly onKill?: (kill: Kill) => void;
	/** Where to keep what the bot says, life after life. */
	readonly log?: string | undefined;
};

export type Kill = {
	readonly killed: number;
	readonly in: Round['end'];
	/** By the story's clock. */
	readonly at: number;
	readonly messages: number;
	readonly verdict: Verdict;
};

export type Report = Verdict & {
	readonly seed: number;
	readonly kills: number;
	/** Some ended by themselves, where Discord could not be reached. */
	readonly starts: number;
	/** How often each struck. */
	readonly faults: ReadonlyMap<string, number>;
	/** All that the bot posted by itself. */
	readonly messages: number;
	/** How often whoever set it up was told of the channel that was deleted. */
	readonly notices: number;
	readonly seconds: number;
};

/** Two seasons of a bot that is killed over and over, around the night that ends summer time and that which begins it. */
export async function runChaos({ kills, seed, onKill = () => {}, log }: Options): Promise<Report> {
	const began = performance.now();
	const seeds = randomFrom(seed);
	const random = () => randomFrom(Math.floor(seeds() * 2 ** 32));
	const autumn = planSeason(Math.ceil(kills / 2), random());
	const spring = planSeason(Math.floor(kills / 2), random());
	const clock = createStoryClock({ startAt: beginningOf(AUTUMN, autumn), speed: SPEED });
	const stage = await openStage({ clock, random, log });
	let killed = 0;
	try {
		await settleIn(stage);
		await playSeason(autumn, seed % 2 === 0);
		await calm(stage);
		await winter(stage, beginningOf(SPRING, spring));
		await playSeason(spring, seed % 2 !== 0);
		await calm(stage);
		await aftermath(stage);
		return {
			...stage.verdict(),
			seed,
			kills: killed,
			starts: stage.starts,
			faults: stage.trouble.struck,
			messages: stage.ledger.entries.length,
			notices: noticesOfLoss(stage),
			seconds: Math.round((performance.now() - began) / 1000),
		};
	} finally {
		await stage.close();
	}

	/** The bot lives through one change of the clocks, and is down at the other. */
	async function playSeason(season: readonly Round[], upAtChange: boolean): Promise<void> {
		const play = createRounds({ stage, upAtChange });
		for (const round of season) {
			// It may have ended by itself before, where Discord was out of reach.
			while (!(await play(round)));
			killed += 1;
			const messages = stage.ledger.entries.length;
			onKill({ killed, in: round.end, at: clock.now(), messages, verdict: stage.verdict() });
		}
	}
}

/** The evening from which the digests of half a season lead to its night; not so early that deadlines pass in it. */
function beginningOf(night: number, season: readonly Round[]): number {
	const before = season.slice(0, Math.floor(season.length / 2)).filter(({ end }) => end === 'digest').length;
	return night - Math.min(Math.floor(before / 2), 5) * DAY - 6 * HOUR;
}

/** Messages to whoever set the deleted room up that name it. */
function noticesOfLoss({ playground, places, ledger }: Stage): number {
	const direct = playground.directMessageId(playground.people.manager.user.id);
	const gone = [...places.values()].filter(({ isGone }) => isGone);
	const told = ledger.entries
		.filter(({ channelId }) => channelId === direct)
		.map(({ message }) => JSON.stringify(message));
	return told.filter((words) => gone.some(({ channelId }) => words.includes(`<#${channelId}>`))).length;
}
