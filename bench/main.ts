import { acknowledge } from './acknowledge.ts';
import { relevance } from './relevance/relevance.ts';

type Bench = {
	readonly says: string;
	/** Whether what was measured is within its bound. */
	readonly run: () => Promise<boolean>;
};

const benches: Readonly<Record<string, Bench>> = {
	acknowledge: {
		says: 'how long people wait for a first response while 10,000 questions are imported (about two minutes)',
		run: acknowledge,
	},
	relevance: {
		says: 'how well searches find what people mean, side by side; needs the real records (bench/relevance/METHOD.md)',
		run: () => relevance(process.argv.slice(3)),
	},
};

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
	const lines = Object.entries(benches).map(([each, { says }]) => `  ${each}: ${says}`);
	process.stdout.write(`npm run bench -- NAME\n${lines.join('\n')}\n`);
	process.exitCode = name === '' ? 0 : 1;
} else if (!(await bench.run())) {
	process.exitCode = 1;
}
