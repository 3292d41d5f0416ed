import { startBot } from '../src/bot.ts';
import { openHouse } from '../src/composition.ts';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { type ImportResult, importOrder } from './import-order.ts';
import { inventedRows } from './invented-rows.ts';
import { openSentences } from './sentences.ts';

/** The bot in a process of its own, as people meet it, that imports when it is told to. */
const [apiUrl = '', token = '', dataDir = ''] = process.argv.slice(2);
const reading = readConfig({ DISCORD_API_URL: apiUrl, QUESTEUR_DATA_DIR: dataDir });
if (reading.kind === 'problems') throw new Error(reading.problems.join('\n'));
const log = createLog({ level: 'error', secrets: [token] });
const house = await openHouse({ config: reading.config, sourceIds: [], log });
/** One person stands for a whole server here. */
const unhurried = { burst: 1_000_000, every: 1 };
const pace = { calls: unhurried, completions: unhurried };
const bot = await startBot({ house, token, scheduled: false, pace });
const sentences = await openSentences();

process.on('message', (message) => {
	carryOut(message).catch((error: unknown) => {
		log.error({ err: error }, 'the import failed');
		process.exit(1);
	});
});
process.on('disconnect', () => void leave());
tell({ kind: 'ready', origin: sentences.origin });

async function carryOut(message: unknown): Promise<void> {
	const { first, count, seconds } = importOrder.parse(message);
	const started = performance.now();
	const deadline = Date.now() + seconds * 1000;
	const { read } = await house.importFile({
		identity: `bench:${first}`,
		rows: () => inventedRows(sentences, { first, count, deadline }),
	});
	tell({ kind: 'imported', read, seconds: (performance.now() - started) / 1000 });
}

function tell(result: ImportResult): void {
	process.send?.(result);
}

async function leave(): Promise<void> {
	await bot.stop();
	await house.close();
}
