import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { type Bot, startBot } from '../../src/bot.ts';
import { type House, openHouse } from '../../src/composition.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { createPlayground, type Playground, type PlaygroundOptions } from '../../src/playground/playground.ts';
import type { Act, Somebody } from '../../src/playground/protocol.ts';
import type { Source } from '../../src/sources/source.ts';
import { unhurriedAcknowledgement } from '../playground/bot.ts';
import { sharedFile, withShared } from '../shared-data.ts';

/** A Tuesday at nine in Brussels. */
const START = Date.parse('2026-11-24T08:00:00Z');

type Logged = { readonly level: string; readonly facts: object; readonly message: string };

/** Faster than anybody could be. */
const unhurried = { burst: 1_000_000, every: 1 };

type Options = Pick<PlaygroundOptions, 'world'> & {
	/** How much a person may ask; a test's people ask a lot at one moment. */
	readonly pace?: 'as people have it';
	readonly startAt?: number;
	/** Settings of its own, once the channels are there. */
	readonly settings?: (playground: Playground) => Record<string, string>;
	/** Instead of the fictional parliament; made anew at each start, since a house closes its sources. */
	readonly sources?: (clock: () => number) => Promise<readonly Source[]>;
};

/** The whole bot with the fictional parliament, against the playground, on a clock that the test moves. */
export async function openQuesteur({ world, startAt = START, sources, pace, settings }: Options = {}) {
	const dataDir = await mkdtemp(join(tmpdir(), 'questeur-e2e-'));
	const playground = createPlayground({
		port: 0,
		log: console.error,
		// Real time: what waits for a limit would make the story long.
		limits: { messagesPerFiveSeconds: 1000, ...unhurriedAcknowledgement },
		...(world && { world }),
		...(withShared && { openapi: sharedFile('discord/openapi.json') }),
	});
	const { url } = await playground.start();
	const logged: Logged[] = [];
	const config = configFor({ DISCORD_API_URL: `${url}/api`, QUESTEUR_DATA_DIR: dataDir, ...settings?.(playground) });
	const paced = pace === 'as people have it' ? {} : { pace: { calls: unhurried, completions: unhurried } };
	let now = startAt;
	let running = await start();

	return {
		url,
		playground,
		logged,
		dataDir,
		...createHands(playground),
		get house(): House {
			return running.house;
		},
		get bot(): Bot {
			return running.bot;
		},
		/** Lets time pass, reads the sources, sends what is due. */
		async pass(milliseconds: number): Promise<void> {
			now += milliseconds;
			await running.bot.refresh();
			await running.bot.send();
		},
		/** Lets time pass, and sends what is due, while no source is read. */
		async passWithoutNews(milliseconds: number): Promise<void> {
			now += milliseconds;
			await running.bot.send();
		},
		async restart(): Promise<void> {
			await stop();
			running = await start();
		},
		async close(): Promise<void> {
			await stop();
			await playground.stop();
			await rm(dataDir, { recursive: true });
		},
	};

	async function start(): Promise<{ house: House; bot: Bot }> {
		const log = recorder(logged);
		const clock = () => now;
		const read =
			sources === undefined ? { sourceIds: ['sample' as const] } : { sourceIds: [], sources: await sources(clock) };
		const house = await openHouse({ config, log, clock, ...read });
		return { house, bot: await startBot({ house, token: playground.token, scheduled: false, ...paced }) };
	}

	async function stop(): Promise<void> {
		await running.bot.stop();
		await running.house.close();
	}
}

function configFor(environment: Record<string, string>): Config {
	const reading = readConfig(environment);
	if (reading.kind === 'problems') throw new Error(reading.problems.join('\n'));
	return reading.config;
}

function recorder(logged: Logged[]) {
	const at = (level: string) => (facts: object, message: string) => {
		logged.push({ level, facts, message });
	};
	return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** What people do, and what they see of it. */
function createHands(playground: Playground) {
	type Place = { readonly as: Somebody; readonly channelId: string };

	async function done(act: Act): Promise<APIMessage> {
		const { refused, interactionId } = await playground.act(act);
		if (refused !== undefined) throw new Error(`Discord refused: ${refused}`);
		return playground.waitForReply(interactionId);
	}

	return {
		/** `say({ as, channelId }, 'digest preview', { … })` */
		say({ as, channelId }: Place, path: string, options: Record<string, string | number | boolean> = {}) {
			return done({ type: 'command', as: as.user.id, channelId, path: path.split(' '), options });
		},
		/** Uses a command of a message's own menu, by the name that Discord has for it. */
		menu({ as, channelId }: Place, message: Pick<APIMessage, 'id'>, name: string) {
			return done({ type: 'menu', as: as.user.id, channelId, name, targetId: message.id });
		},
		/** Presses the button of that label, and gives the message that answers or was changed. */
		press({ as, channelId }: Place, message: APIMessage, label: string) {
			const customId = buttonOf(message, label);
			return done({ type: 'component', as: as.user.id, channelId, messageId: message.id, customId });
		},
		/** Chooses in the menu that offers these values. */
		choose({ as, channelId }: Place, message: APIMessage, values: readonly string[]) {
			const customId = selectOf(message, values);
			return done({ type: 'component', as: as.user.id, channelId, messageId: message.id, customId, values });
		},
		async complete({ as, channelId }: Place, path: string, options: Record<string, string>) {
			const focused = Object.keys(options).at(-1) ?? '';
			const act = { type: 'autocomplete', as: as.user.id, channelId, path: path.split(' '), options, focused } as const;
			return (await playground.act(act)).choices ?? [];
		},
	};
}

/** All that a message says, components included, in order. */
export function textOf(message: Pick<APIMessage, 'content' | 'components'>): string {
	return [message.content, ...partsOf(message).map(({ content }) => content)]
		.filter((content) => typeof content === 'string')
		.join('\n');
}

export function buttonOf(message: APIMessage, label: string): string {
	const found = partsOf(message).find(
		(part) => part['type'] === 2 && labelOf(part) === label && part['disabled'] !== true,
	);
	if (typeof found?.['custom_id'] === 'string') return found['custom_id'];
	throw new Error(`no button “${label}” in: ${textOf(message)}`);
}

/** As a person reads it: no-break spaces are spaces. */
export function labelOf({ label }: Part): string {
	return String(label).replaceAll('\u00a0', ' ');
}

/** What the menus of a message offer, in order. */
export function optionsOf(message: APIMessage): readonly Part[] {
	return partsOf(message).flatMap(({ options }) => (Array.isArray(options) ? options.filter(isPart) : []));
}

function selectOf(message: APIMessage, values: readonly string[]): string {
	const offers = ({ options }: Part) =>
		Array.isArray(options) &&
		values.every((value) => options.some((option) => isPart(option) && option['value'] === value));
	const found = partsOf(message).find(offers);
	if (typeof found?.['custom_id'] === 'string') return found['custom_id'];
	throw new Error(`no menu offers ${values.join(', ')} in: ${textOf(message)}`);
}

type Part = Readonly<Record<string, unknown>>;

/** Every component, whatever holds it. */
export function partsOf({ components = [] }: Pick<APIMessage, 'components'>): readonly Part[] {
	const visit = (value: unknown): readonly Part[] => {
		if (Array.isArray(value)) return value.flatMap(visit);
		if (!isPart(value)) return [];
		return [value, ...visit(value['components']), ...visit(value['accessory'])];
	};
	return visit(components);
}

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null;
}
