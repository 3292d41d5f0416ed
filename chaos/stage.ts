import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '../bench/random.ts';
import { createPlayground } from '../src/playground/playground.ts';
import { until } from '../src/playground/until.ts';
import { valClair } from '../src/playground/world/plan.ts';
import { type Bot, startBot } from './bot.ts';
import type { StoryClock } from './clock/story-clock.ts';
import { FIRST_REF, openParliament } from './parliament/parliament.ts';
import { type Room, rooms } from './rooms.ts';
import { createTrouble } from './trouble.ts';
import { keepLedger } from './verdict/ledger.ts';
import { verdictOn } from './verdict/verdict.ts';

/** The machine's own slowness is no fault of the bot's, and it lives faster than these limits. */
const limits = { acknowledgeWithin: 30_000, messagesPerFiveSeconds: 100_000, requestsPerSecond: 100_000 };

type Options = { readonly clock: StoryClock; readonly random: () => Random };

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Discord and a parliament on this machine, and a place for the bot to live and die in. */
export async function openStage({ clock, random }: Options) {
	const directory = await mkdtemp(join(tmpdir(), 'questeur-chaos-'));
	const channels = rooms.map(({ name }) => name).filter((name) => name !== 'direct');
	const playground = createPlayground({ port: 0, now: clock.now, limits, world: { ...valClair, channels } });
	const { url } = await playground.start();
	const parliament = await openParliament({ random: random(), now: clock.now });
	const env = environment({ token: playground.token, discord: url, parliament: parliament.url, directory });
	const ledger = keepLedger(playground, clock.now);
	const trouble = createTrouble({ playground, random: random() });
	const places = new Map<Room, { readonly channelId: string; isGone: boolean }>();
	let bot: Bot | undefined;
	let starts = 0;

	return {
		clock,
		playground,
		parliament,
		ledger,
		trouble,
		places,
		get starts() {
			return starts;
		},

		start(): Bot {
			starts += 1;
			parliament.nextReader();
			bot = startBot({ clock, directory, env });
			return bot;
		},

		/** Starts it again and again until it is up, as whatever looks after it would. */
		async startUntilUp(): Promise<Bot> {
			for (let tries = 0; tries < 20; tries += 1) {
				const started = this.start();
				if (await until(started.isUp, { within: 60_000, what: 'the bot' })) return started;
			}
			throw new Error(`the bot does not start: ${bot?.said()}`);
		},

		stepTo(instant: number): void {
			clock.stepTo(instant);
			bot?.tellTime();
		},

		/** True once it is so, false where it takes longer than these milliseconds. */
		async waitFor(isSo: () => boolean, within: number): Promise<boolean> {
			return until(() => isSo() || undefined, { within }).catch(() => false);
		},

		verdict: () =>
			verdictOn({
				rooms: [...places].map(([room, place]) => ({ ...room, ...place })),
				documents: [...parliament.documents.values()],
				entries: ledger.entries,
			}),

		async close(): Promise<void> {
			bot?.kill();
			await bot?.ended();
			await parliament.close();
			await playground.stop();
			await rm(directory, { recursive: true });
		},
	};
}

type Sites = {
	readonly token: string;
	readonly discord: string;
	readonly parliament: string;
	readonly directory: string;
};

function environment({ token, discord, parliament, directory }: Sites) {
	return {
		DISCORD_TOKEN: token,
		DISCORD_API_URL: `${discord}/api`,
		QUESTEUR_SOURCES: 'parlement-wallonie',
		PARLEMENT_WALLONIE_URL: parliament,
		PARLEMENT_WALLONIE_START: String(FIRST_REF),
		QUESTEUR_REFRESH_CRON: '*/30 * * * * *',
		QUESTEUR_DATA_DIR: join(directory, 'data'),
		LOG_LEVEL: 'warn',
	};
}
