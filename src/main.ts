import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBot, TOKEN_REFUSED } from './bot.ts';
import { openHouse } from './composition.ts';
import { type Config, readConfig } from './config.ts';
import { loadDotEnv } from './dot-env.ts';
import { holdLease } from './hold-lease.ts';
import { isAlive } from './is-alive.ts';
import { createLog } from './log.ts';
import { createPlayground } from './playground/playground.ts';
import { wholeValClair } from './playground/world/plan.ts';
import { createLease } from './services/lease.ts';
import { thisProcess } from './this-process.ts';

/** The playground's server was founded long ago, on the same day at every start: its ids outlive a restart. */
const FOUNDED = Date.UTC(2024, 0, 1);

type Surroundings = {
	readonly token: string;
	readonly config: Config;
	/** Said once the bot is up. */
	readonly greeting: string;
	stop(): Promise<void>;
};

/** `npm start`: the bot, on Discord with a token, else against the playground. */
export async function main(): Promise<void> {
	loadDotEnv();
	const reading = readConfig();
	if (reading.kind === 'problems') {
		return giveUp(['Questeur cannot start before its settings are put right:', ...reading.problems].join('\n  '));
	}
	try {
		const { config } = reading;
		await run(
			config.discordToken === undefined ? await openPlayground(config) : onDiscord(config, config.discordToken),
		);
	} catch (error) {
		giveUp(error instanceof Error ? error.message : String(error));
	}
}

async function run({ token, config, greeting, stop }: Surroundings): Promise<void> {
	const log = createLog({ level: config.logLevel, secrets: [token] });
	// What was opened last is closed first, also where the next cannot be opened.
	const opened = [stop];
	try {
		const house = await openHouse({ config, sourceIds: config.sources ?? ['parlement-wallonie'], log });
		opened.unshift(house.close);
		const lease = createLease({ store: house.store, self: thisProcess, isAlive, clock: house.clock });
		const held = await holdLease({ lease, dataDir: config.dataDir, log, onLost: stopSaying });
		opened.unshift(held.release);
		const bot = await startBot({ house, token, onTokenRevoked, maySend: held.isOurs });
		opened.unshift(bot.stop);
	} catch (error) {
		await leave();
		throw error;
	}
	process.stdout.write(`${greeting}\n`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			log.info({ signal }, 'stopping');
			void leave();
		});
	}

	function onTokenRevoked(): void {
		stopSaying(TOKEN_REFUSED);
	}

	function stopSaying(sentence: string): void {
		giveUp(sentence);
		void leave();
	}

	async function leave(): Promise<void> {
		for (const close of opened.splice(0)) await close();
	}
}

function onDiscord(config: Config, token: string): Surroundings {
	return { token, config, greeting: 'Questeur is on Discord.', async stop() {} };
}

async function openPlayground(config: Config): Promise<Surroundings> {
	let open = false;
	const playground = createPlayground({
		port: config.playgroundPort,
		now: () => (open ? Date.now() : FOUNDED),
		world: wholeValClair,
	});
	playground.controls.startPost(playground.channelId('suivi'), playground.people.manager.user.id, {
		name: 'Bienvenue',
		content: 'Dans ce forum, chaque question suivie a son sujet : `/suivre` depuis celui-ci.',
	});
	open = true;
	const { url } = await playground.start().catch((error: unknown) => {
		throw inUse(error, config.playgroundPort);
	});
	const sources = config.sources ?? ['sample'];
	const fictional = sources.every((source) => source === 'sample');
	return {
		token: playground.token,
		config: {
			...config,
			discordApiUrl: `${url}/api`,
			sources,
			// The fictional parliament never mixes with a real one, and a real one is never read this often.
			dataDir: join(config.dataDir, fictional ? 'playground' : 'playground-real'),
			refreshCron: fictional ? '*/10 * * * * *' : config.refreshCron,
			logLevel: config.logLevel === 'info' ? 'warn' : config.logLevel,
		},
		greeting: `The playground is open at ${url} (on a real Discord instead: DISCORD_TOKEN=… npm start).`,
		stop: () => playground.stop(),
	};
}

function inUse(error: unknown, port: number): unknown {
	if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
	return new Error(
		`Port ${port} is taken. Stop what uses it, or choose another: QUESTEUR_PLAYGROUND_PORT=0 npm start`,
		{
			cause: error,
		},
	);
}

function giveUp(sentence: string): void {
	process.stderr.write(`${sentence}\n`);
	process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
