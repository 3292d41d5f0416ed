import { parseArgs } from 'node:util';
import { createProgress, isSound, wordsOf } from './report.ts';
import { runChaos } from './run-chaos.ts';

/** A season has a round for each of its deeds, and ends before the deadlines of what is asked in it. */
const FEWEST = 10;
const MOST = 240;

const { values } = parseArgs({
	options: { kills: { type: 'string' }, seed: { type: 'string' }, log: { type: 'string' } },
});
const kills = Number(values.kills ?? 200);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

if (!Number.isInteger(kills) || kills < FEWEST || kills > MOST || !Number.isInteger(seed)) {
	process.stderr.write(
		'npm run chaos -- --kills N (10 to 240, default 200) --seed S (a whole number) --log FILE (what the bot says)\n',
	);
	process.exitCode = 1;
} else {
	process.stdout.write(`seed ${seed} (again: npm run chaos -- --kills ${kills} --seed ${seed})\n`);
	const onKill = createProgress(kills, (line) => process.stdout.write(`${line}\n`));
	const report = await runChaos({ kills, seed, onKill, log: values.log });
	process.stdout.write(`${wordsOf(report)}\n`);
	process.exitCode = isSound(report) ? 0 : 1;
}
