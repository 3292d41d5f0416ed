import type { Client } from 'discord.js';
import type { House } from './composition.ts';
import { createLetterParts } from './discord/letter-parts.ts';
import { createSender } from './discord/sender.ts';
import type { Translators } from './discord/translators.ts';
import type { Chore } from './schedule.ts';
import { createDispatch } from './services/dispatch.ts';

const FIVE_SECONDS = 5_000;

type Surroundings = { readonly client: Client; readonly translators: Translators; readonly maySend: () => boolean };

/** What the bot does by itself, beside answering people. */
export function createWork(house: House, { client, translators, maySend }: Surroundings) {
	const { config, store, clock, log } = house;
	const dispatch = createDispatch({
		deliveries: store.deliveries,
		letterOf: house.letterOf,
		partsOf: createLetterParts({ translators, clock, timeZone: config.timeZone }),
		send: createSender({ rest: client.rest }),
		reportProblem: house.targetProblem.report,
		clearProblem: house.targetProblem.clear,
		mergeStuck: house.mergeStuck,
		maySend,
		clock,
		random: Math.random,
		log,
	});

	/** Reads every source, then sends what that owes. */
	async function refresh(): Promise<void> {
		await Promise.all(house.sources.map((source) => house.refresh(source)));
		await dispatch();
	}

	/** Writes down what an hour that has come owes, and sends all that is due. */
	async function send(): Promise<void> {
		await house.digestWriter.writeDue();
		await house.writeBundles();
		await dispatch();
	}

	const chores: readonly Chore[] = [
		{ name: 'refresh', when: config.refreshCron, work: refresh },
		{ name: 'send', when: FIVE_SECONDS, work: send },
		{ name: 'purge', when: '17 4 * * *', work: house.departures.purge },
		{ name: 'retention', when: '47 4 * * *', work: house.eraseOld },
	];
	return { dispatch, refresh, send, chores };
}
