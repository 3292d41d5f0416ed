import type { Client } from 'discord.js';
import type { House } from './composition.ts';
import { createChannelLook } from './discord/channel-look.ts';
import { createChannelNames } from './discord/channel-names.ts';
import { createLetterHeading } from './discord/letter-heading.ts';
import { createLetterParts } from './discord/letter-parts.ts';
import type { OutboxRest } from './discord/outbox-rest.ts';
import { createPeopleOfGuilds } from './discord/people-of-guilds.ts';
import type { Translators } from './discord/translators.ts';
import { createPosting } from './posting.ts';
import type { Chore } from './schedule.ts';
import { createDispatch } from './services/dispatch.ts';
import { createLookAgain } from './services/look-again.ts';
import { createNoteTrouble } from './services/note-trouble.ts';
import { createSendDelivery } from './services/send-delivery.ts';
import { createTargetProblem } from './services/target-problem.ts';

const FIVE_SECONDS = 5_000;
const DAY = 86_400_000;

type Surroundings = {
	readonly client: Client;
	/** The way out for what the bot sends by itself. */
	readonly outbox: OutboxRest;
	readonly translators: Translators;
	readonly maySend: () => boolean;
};

/** What the bot does by itself, beside answering people. */
export function createWork(house: House, { client, outbox, translators, maySend }: Surroundings) {
	const { config, store, clock, log } = house;
	const { send: post, revise, crosspostOwed } = createPosting(house, { client, outbox });
	const { targetProblem, lookAgain } = createHealth(house, client);
	const sendDelivery = createSendDelivery({
		deliveries: store.deliveries,
		letterOf: house.letterOf,
		partsOf: createLetterParts({ translators, clock, timeZone: config.timeZone }),
		headingOf: createLetterHeading({ translators }),
		send: post,
		revise,
		admit: targetProblem.admit,
		reportProblem: targetProblem.report,
		clearProblem: targetProblem.clear,
		maySend,
		clock,
		random: Math.random,
		log,
	});
	const dispatch = createDispatch({
		deliveries: store.deliveries,
		sendDelivery,
		mergeStuck: house.mergeStuck,
		maySend: () => maySend() && !outbox.isHeldBack(),
		clock,
	});

	/** Reads every source, then sends what that owes. */
	async function refresh(): Promise<void> {
		// No run takes that long: `questeur refresh` was killed, and what it owes would wait for our next start.
		await house.recover({ startedBefore: clock() - DAY });
		await Promise.all(house.sources.map((source) => house.refresh(source)));
		await dispatch();
	}

	let writing: Promise<void> | undefined;

	/** Writes down what an hour that has come owes, and sends all that is due. */
	async function tell(): Promise<void> {
		writing ??= write().finally(() => {
			writing = undefined;
		});
		await writing;
		await dispatch();
	}

	async function write(): Promise<void> {
		await house.digestWriter.writeDue();
		await house.writeBundles();
	}

	/** Apart from telling, as is handing on: both wait for Discord's answers about one channel after another. */
	async function look(): Promise<void> {
		if (maySend()) await lookAgain.due();
	}

	async function handOn(): Promise<void> {
		if (maySend() && !outbox.isHeldBack()) await crosspostOwed();
	}

	/** One round of all that comes all the time. */
	async function send(): Promise<void> {
		await look();
		await tell();
		await handOn();
	}

	const chores: readonly Chore[] = [
		{ name: 'refresh', when: config.refreshCron, work: refresh },
		{ name: 'look', when: FIVE_SECONDS, work: look },
		{ name: 'send', when: FIVE_SECONDS, work: tell, overlaps: true },
		{ name: 'crosspost', when: FIVE_SECONDS, work: handOn },
		{ name: 'closed direct messages', when: '27 11 * * *', work: lookAgain.people },
		{ name: 'purge', when: '17 4 * * *', work: house.departures.purge },
		{ name: 'retention', when: '47 4 * * *', work: house.eraseOld },
	];
	return { dispatch, refresh, send, chores, lookAgain };
}

/** What becomes of targets that cannot be reached. */
function createHealth({ store, clock, log }: House, client: Client) {
	const people = createPeopleOfGuilds({ client });
	const nameOf = createChannelNames(client);
	const lookAt = createChannelLook({ client, clock });
	const noteTrouble = createNoteTrouble({ store, people, nameOf, clock });
	return {
		targetProblem: createTargetProblem({ store, noteTrouble, lookAt, people, nameOf, clock }),
		lookAgain: createLookAgain({ store, noteTrouble, lookAt, clock, log }),
	};
}
