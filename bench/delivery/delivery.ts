import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { discordLimits } from '../../src/playground/limits.ts';
import { createPlayground, type Playground } from '../../src/playground/playground.ts';
import { latenciesOf } from '../latencies.ts';
import { told } from '../told.ts';
import { type Place, type SendingOrder, sendingResult } from './sending-order.ts';
import { buildTown } from './town.ts';

/** Of what Discord permits. */
const SHARE = 0.9;
/** Megabytes that the second half of a fan-out may take more than the first: what grows with each message would show. */
const GROWTH = 16;
/** The plain way is measured beside ours on this many channels. */
const COMPARED = 1000;
const SINGLES = 40;
const MEGA = 1024 * 1024;

type Fanout = {
	readonly name: string;
	readonly channels: number;
	/** Milliseconds from the event to each message. */
	readonly waits: readonly number[];
	readonly refused: number;
	/** Megabytes beside what the bot takes when nothing is sent, at most. */
	readonly more: number;
	/** Of them, those of the second half alone. */
	readonly grown: number;
};

/** Measures how quickly an event reaches all who follow it, and what that takes. False when a goal is missed. */
export async function delivery(args: readonly string[]): Promise<boolean> {
	const { values } = parseArgs({ args: [...args], options: { channels: { type: 'string', default: '1,1000,10000' } } });
	const sizes = values.channels.split(',').map(Number);
	const dataDir = await mkdtemp(join(tmpdir(), 'questeur-bench-'));
	const playground = createPlayground({ port: 0 });
	const { url } = await playground.start();
	const town = buildTown(playground, Math.max(...sizes, COMPARED));
	const bot = fork(new URL('sending-bot.ts', import.meta.url), [`${url}/api`, playground.token, dataDir]);
	try {
		await told(bot, sendingResult);
		const stage = { bot, playground };
		const measured: Fanout[] = [];
		for (const size of sizes)
			measured.push(await (size === 1 ? oneByOne(stage, town.slice(0, SINGLES)) : fanOut(stage, town.slice(0, size))));
		const plain = await posted(stage, town.slice(0, COMPARED));
		return report(measured, plain);
	} finally {
		if (bot.connected) bot.disconnect();
		if (bot.exitCode === null) await once(bot, 'exit');
		await playground.stop();
		await rm(dataDir, { recursive: true });
	}
}

type Stage = { readonly bot: ChildProcess; readonly playground: Playground };

/** An event that so many channels follow. */
async function fanOut(stage: Stage, places: readonly Place[], name = `Ministre de ${places.length}`): Promise<Fanout> {
	await ask(stage.bot, { kind: 'follow', minister: name, places: [...places] });
	const told = await watched(stage, { kind: 'tell', minister: name, ref: 'nouvelle' });
	return { name: 'Questeur', channels: places.length, ...told };
}

/** An event after another, each for a channel of its own: a channel's own limit is Discord's, not ours. */
async function oneByOne(stage: Stage, places: readonly Place[]): Promise<Fanout> {
	const each: Fanout[] = [];
	for (const [at, place] of places.entries()) each.push(await fanOut(stage, [place], `Ministre ${at}`));
	return {
		name: 'Questeur',
		channels: 1,
		waits: each.flatMap(({ waits }) => waits),
		refused: each.reduce((sum, { refused }) => sum + refused, 0),
		more: Math.max(...each.map(({ more }) => more)),
		grown: Math.max(...each.map(({ grown }) => grown)),
	};
}

async function posted(stage: Stage, places: readonly Place[]): Promise<Fanout> {
	return {
		name: 'discord.js, all at once',
		channels: places.length,
		...(await watched(stage, { kind: 'plain', places: [...places] })),
	};
}

async function watched({ bot, playground }: Stage, order: SendingOrder) {
	const arrived: number[] = [];
	const stop = playground.onEvent((event) => {
		if (event.type === 'message') arrived.push(Date.now());
	});
	const before = playground.requests.length;
	const result = await ask(bot, order);
	stop();
	if (result.kind !== 'told' && result.kind !== 'posted') throw new Error(`the bot's process said ${result.kind}`);
	const refused = playground.requests.slice(before).filter(({ status }) => status === 429).length;
	return {
		waits: arrived.map((at) => at - result.at),
		refused,
		more: (result.memory.most - result.memory.before) / MEGA,
		grown: (result.memory.most - result.memory.half) / MEGA,
	};
}

function report(measured: readonly Fanout[], plain: Fanout): boolean {
	const permitted = discordLimits.requestsPerSecond;
	print(`Discord permits ${permitted} requests a second; times in milliseconds from the event to its messages`);
	print(
		['', 'channels', 'messages', 'p50', 'p99', 'last', 'a second', 'of permitted', 'refused', 'MB more', 'in 2nd half']
			.map((title, at) => (at === 0 ? title.padEnd(24) : title.padStart(13)))
			.join(''),
	);
	for (const each of [...measured, plain]) print(line(each, permitted));
	const compared = measured.find(({ channels }) => channels === plain.channels);
	if (compared !== undefined)
		print(
			`beside discord.js alone: ${(rateOf(compared) / rateOf(plain)).toFixed(2)} of its rate, while people's own requests pass beside it`,
		);
	const large = measured.filter(({ channels }) => channels >= COMPARED);
	const goals: readonly (readonly [string, boolean])[] = [
		[
			'every channel has every message once',
			measured.every(({ channels, waits }) => waits.length === (channels === 1 ? SINGLES : channels)),
		],
		[`at least ${SHARE} of the permitted rate`, large.every((each) => rateOf(each) >= SHARE * permitted)],
		['no request refused for its rate', measured.every(({ refused }) => refused === 0)],
		[`memory flat within ${GROWTH} MB in the second half of the longest`, (measured.at(-1)?.grown ?? 0) <= GROWTH],
	];
	for (const [goal, met] of goals) print(`${met ? 'PASS' : 'FAIL'} ${goal}`);
	return goals.every(([, met]) => met);
}

function line(fanout: Fanout, permitted: number): string {
	const { p50, p99, max } = latenciesOf(fanout.waits);
	const rate = rateOf(fanout);
	const several = fanout.channels > 1;
	const figures = [
		String(fanout.channels),
		String(fanout.waits.length),
		...[p50, p99, max].map((figure) => figure.toFixed(0)),
		several ? rate.toFixed(1) : '',
		several ? (rate / permitted).toFixed(2) : '',
		String(fanout.refused),
		fanout.more.toFixed(0),
		fanout.grown.toFixed(0),
	];
	return `${fanout.name.padEnd(24)}${figures.map((figure) => figure.padStart(13)).join('')}`;
}

/** Messages a second, from the first to the last. */
function rateOf({ waits }: Fanout): number {
	return (waits.length - 1) / ((Math.max(...waits) - Math.min(...waits)) / 1000);
}

async function ask(bot: ChildProcess, order: SendingOrder) {
	const result = told(bot, sendingResult);
	bot.send(order);
	return result;
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}
