import { setTimeout as pause } from 'node:timers/promises';
import { Routes } from 'discord.js';
import { startBot } from '../../src/bot.ts';
import { openHouse } from '../../src/composition.ts';
import { readConfig } from '../../src/config.ts';
import { questionFrom } from '../../src/domain/question-from.ts';
import { createLog } from '../../src/log.ts';
import { type Place, type SendingResult, sendingOrder } from './sending-order.ts';

const rule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };

/** The bot in a process of its own, that reads a question when it is told to, and alerts all who follow its minister. */
const [apiUrl = '', token = '', dataDir = ''] = process.argv.slice(2);
const reading = readConfig({ DISCORD_API_URL: apiUrl, QUESTEUR_DATA_DIR: dataDir });
if (reading.kind === 'problems') throw new Error(reading.problems.join('\n'));
const log = createLog({ level: 'error', secrets: [token] });
const house = await openHouse({ config: reading.config, sourceIds: [], log });
const bot = await startBot({ house, token, scheduled: false });

process.on('message', (message) => {
	carryOut(message).catch((error: unknown) => {
		log.error({ err: error }, 'the bench failed');
		process.exit(1);
	});
});
process.on('disconnect', () => void leave());
tell({ kind: 'ready' });

async function carryOut(message: unknown): Promise<void> {
	const order = sendingOrder.parse(message);
	switch (order.kind) {
		case 'follow':
			await follow(order.minister, order.places);
			return tell({ kind: 'followed' });
		case 'tell': {
			const watched = watchMemory();
			const at = Date.now();
			await publish(order.minister, order.ref);
			await bot.send();
			return tell({ kind: 'told', at, memory: await watched.end() });
		}
		case 'plain': {
			const watched = watchMemory();
			const at = Date.now();
			await Promise.all(order.places.map(post));
			return tell({ kind: 'posted', at, memory: await watched.end() });
		}
	}
}

async function follow(minister: string, places: readonly Place[]): Promise<void> {
	// Somebody can be followed who has been asked something.
	await publish(minister, 'known');
	for (const place of places) {
		await house.follow({
			wish: { kind: 'minister', keyOrName: minister },
			target: { kind: 'channel', ...place },
			locale: 'fr',
			by: '1',
			interest: 'all',
			pace: 'now',
		});
	}
}

async function publish(minister: string, ref: string): Promise<void> {
	const question = questionFrom(
		{
			source: 'exemple',
			ref: `${minister} ${ref}`,
			number: undefined,
			session: '2025-2026',
			url: `https://parlement.exemple.invalid/questions/${encodeURIComponent(ref)}`,
			title: 'Les bus du soir à Fontvieille',
			text: { fr: 'Combien de lignes circulent encore après 21 heures ? Les abris sont-ils éclairés ? '.repeat(20) },
			askers: [{ name: 'Aurèle Montbrisson', group: undefined }],
			addressees: [{ name: minister, portfolio: 'Ministre de la Mobilité', group: undefined, from: undefined }],
			askedOn: '2026-03-02',
			answers: [],
			attachments: [],
			topics: [],
		},
		rule,
	);
	await house.record(question, { runId: undefined, silent: false });
}

async function post({ channelId }: Place): Promise<void> {
	await bot.client.rest.post(Routes.channelMessages(channelId), { body: { content: 'Une question.' } });
}

function watchMemory() {
	const before = process.memoryUsage.rss();
	const seen = [before];
	let watching = true;
	const watch = (async () => {
		while (watching) {
			seen.push(process.memoryUsage.rss());
			await pause(100);
		}
	})();
	return {
		async end() {
			watching = false;
			await watch;
			return { before, half: Math.max(...seen.slice(0, Math.ceil(seen.length / 2))), most: Math.max(...seen) };
		},
	};
}

function tell(result: SendingResult): void {
	process.send?.(result);
}

async function leave(): Promise<void> {
	await bot.stop();
	await house.close();
}
