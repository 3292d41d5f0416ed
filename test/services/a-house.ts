import type { Letter } from '../../src/domain/news.ts';
import type { Instant } from '../../src/domain/plain-date.ts';
import type { Sending, SendOutcome } from '../../src/domain/sending.ts';
import { createAcceptRef } from '../../src/services/accept-ref.ts';
import { createBundles } from '../../src/services/bundles.ts';
import { createDigestWriter } from '../../src/services/digest-writer.ts';
import { createDigests } from '../../src/services/digests.ts';
import { createDispatch } from '../../src/services/dispatch.ts';
import { createFollow, type FollowRequest, type Wish } from '../../src/services/follow.ts';
import { createImport } from '../../src/services/import.ts';
import { createLetter } from '../../src/services/letter.ts';
import { createLookAgain } from '../../src/services/look-again.ts';
import { createMergeStuck } from '../../src/services/merge-stuck.ts';
import type { OperatorChannel } from '../../src/services/note-source-state.ts';
import { createNoteTrouble } from '../../src/services/note-trouble.ts';
import { createOwed } from '../../src/services/owed.ts';
import { createPaceHour } from '../../src/services/pace-hour.ts';
import { createQuietChannel } from '../../src/services/quiet-channel.ts';
import { createRecord } from '../../src/services/record.ts';
import type { Revise } from '../../src/services/send.ts';
import { createSendDelivery } from '../../src/services/send-delivery.ts';
import { createSettle } from '../../src/services/settle.ts';
import { createSilentSources } from '../../src/services/silent-sources.ts';
import { createSourceRefresh } from '../../src/services/source-refresh.ts';
import { createStatus } from '../../src/services/status.ts';
import { createTargetProblem } from '../../src/services/target-problem.ts';
import type { ChannelTarget, Look, LookAt } from '../../src/services/trouble.ts';
import type { Source } from '../../src/sources/source.ts';
import { openStore } from '../../src/store/open-store.ts';
import { recordingLog } from './recording-log.ts';
import { createScriptedSource } from './scripted-source.ts';
import { aChannel, someoneManaging } from './targets.ts';

export const timeZone = 'Europe/Brussels';

export type Message = Sending & { readonly letter: Letter };
type Revision = Parameters<Revise>[0] & { readonly letter: Letter };
type Options = {
	readonly file?: string;
	readonly start?: Instant;
	readonly requestsPerRun?: number;
	/** What takes the place of the end of a run. */
	readonly settle?: ReturnType<typeof createSettle>;
	/** What puts a letter into words; the test house's own where it gives none. */
	readonly write?: (letter: Letter) => string | undefined;
	/** Who is told what happens to the parliament's site. */
	readonly operator?: OperatorChannel;
	/** What is read instead of the scripted parliament. */
	readonly source?: (clock: () => Instant) => Source;
};

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;

/** The real store and services over a scripted parliament, with a clock to turn and a Discord that notes what it gets. */
export async function openTestHouse(options: Options = {}) {
	const { file = ':memory:', start = Date.parse('2026-03-03T08:00:00Z'), requestsPerRun, operator } = options;
	let now = start;
	const clock = () => now;
	const { log, lines } = recordingLog();
	const store = await openStore({ file });
	const parliament = createScriptedSource(requestsPerRun === undefined ? {} : { requestsPerRun });
	const source = options.source?.(clock) ?? parliament.source;
	const sources = [source];
	const messages: Message[] = [];
	let maySend = true;
	const revisions: Revision[] = [];
	let editOutcome: SendOutcome = { kind: 'sent' };
	let outcomeOf: (message: Message) => Promise<SendOutcome> = async () => ({ kind: 'sent' });

	const owed = createOwed({ paceHour: createPaceHour({ at: '07:30', timeZone }) });
	const record = createRecord({ store, owed, clock });
	const settle = createSettle({ store, clock });
	const silentSources = createSilentSources({ sources, refreshes: store.refreshes, clock });
	const letterOf = createLetter({ store, sources, silentSources });
	const looks: { at: string; fresh: boolean }[] = [];
	let lookOf: (target: ChannelTarget) => Look = () => ({});
	const lookAt: LookAt = async (target, { fresh = false } = {}) => {
		looks.push({ at: target.channelId, fresh });
		return lookOf(target);
	};
	const left = new Set<string>();
	const people = { isMember: async ({ userId }: { userId: string }) => !left.has(userId), ownerOf: () => '799' };
	const nameOf = ({ channelId }: { channelId: string }) => `#${channelId}, Val-Clair`;
	const noteTrouble = createNoteTrouble({ store, people, nameOf, clock });
	const targetProblem = createTargetProblem({ store, noteTrouble, lookAt, people, nameOf, clock });
	const lookAgain = createLookAgain({ store, noteTrouble, lookAt, clock, log });
	const follow = createFollow({ store, clock });
	const { refresh, recover } = createSourceRefresh({
		...{ store, sources, record, owed, operator, clock, timeZone, log },
		settle: options.settle ?? settle,
	});

	const sendDelivery = createSendDelivery({
		deliveries: store.deliveries,
		letterOf,
		// A letter is one message here, whose text can be read again.
		partsOf: (letter) => [options.write?.(letter) ?? JSON.stringify(letter)],
		headingOf: () => 'news',
		async send(sent) {
			const message = { ...sent, letter: JSON.parse(sent.parts[0] ?? '') };
			messages.push(message);
			return outcomeOf(message);
		},
		async revise(revision) {
			revisions.push({ ...revision, letter: JSON.parse(revision.part) });
			return editOutcome;
		},
		admit: targetProblem.admit,
		reportProblem: targetProblem.report,
		clearProblem: targetProblem.clear,
		maySend: () => maySend,
		clock,
		random: () => 1,
		log,
	});

	return {
		store,
		parliament,
		clock,
		lines,
		/** Everything that was handed to Discord, refused or not. */
		messages,
		/** Messages that were brought up to date. */
		revisions,
		record,
		letterOf,
		digests: createDigests({ store, silentSources, clock, timeZone }),
		digestWriter: createDigestWriter({ store, silentSources, clock }),
		quietChannel: createQuietChannel({ store, clock, timeZone }),
		writeBundles: createBundles({ store, clock }),
		importFile: createImport({ store, record, clock }),
		recover,
		status: createStatus({ store, sources }),
		acceptRef: (ref: string) => createAcceptRef({ checks: store.checks, record, clock })(source, ref),
		refresh: (wish: Parameters<typeof refresh>[1] = {}) => refresh(source, wish),
		follow,
		/** A subscription of #alertes to everything about a subject, at once, unless told otherwise. */
		async follows(wish: Wish, how: Partial<FollowRequest> = {}) {
			const wanted = { wish, target: aChannel('alertes'), interest: 'all', pace: 'now', locale: 'fr' } as const;
			const followed = await follow({ ...wanted, by: someoneManaging, ...how });
			if (followed.kind === 'already') throw new Error('followed already');
			return followed.subscription;
		},
		dispatch: createDispatch({
			deliveries: store.deliveries,
			sendDelivery,
			mergeStuck: createMergeStuck({ store, clock }),
			maySend: () => maySend,
			clock,
		}),
		lookAgain,
		/** How Discord was asked about channels, and what it shows of them; everybody but those who left is there. */
		looks,
		shows(look: typeof lookOf): void {
			lookOf = look;
		},
		left,
		discordAnswers(answer: typeof outcomeOf): void {
			outcomeOf = answer;
		},
		discordTakesEdits(outcome: SendOutcome): void {
			editOutcome = outcome;
		},
		/** Whether this bot is the one that sends. */
		sends(may: boolean): void {
			maySend = may;
		},
		setTime(text: string): void {
			now = Date.parse(text);
		},
		later(milliseconds: number): void {
			now += milliseconds;
		},
		close: () => store.close(),
	};
}

/** A house whose parliament is known: question 1, put by Aurèle Montbrisson to Odile Prangey, alerted nobody. */
export async function openFilledHouse(options: Options = {}): Promise<TestHouse> {
	const house = await openTestHouse(options);
	house.parliament.publishes({ ref: '1' });
	await house.refresh();
	house.later(HOUR);
	return house;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
