import { acknowledge } from './acknowledge.ts';
import { stemmers } from './stemmers/stemmers.ts';

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
	stemmers: {
		says: 'which stemmer joins the related words of parliamentary French, and no others (seconds)',
		run: stemmers,
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
