import { acknowledge } from './acknowledge.ts';
import { delivery } from './delivery/delivery.ts';
import { relevance } from './relevance/relevance.ts';
import { search } from './search/search.ts';
import { stemmers } from './stemmers/stemmers.ts';

type Bench = {
	readonly says: string;
	/** Whether what was measured is within its bound. */
	readonly run: (args: readonly string[]) => Promise<boolean>;
};

const benches: Readonly<Record<string, Bench>> = {
	acknowledge: {
		says: 'how long people wait for a first response while 10,000 questions are imported (about two minutes)',
		run: acknowledge,
	},
	delivery: {
		says:
			'how quickly an event reaches 1, 1,000 and 10,000 channels, beside the rate that Discord permits ' +
			'(five minutes; --channels 1,1000)',
		run: delivery,
	},
	relevance: {
		says:
			'how well searches find what people mean, side by side (minutes; --engines questeur,fts5 --json FILE ' +
			'--show misses|weak|queries|unjudged --check); see bench/relevance/METHOD.md',
		run: relevance,
	},
	search: {
		says:
			'search beside its peers at 10,000, 100,000 and 500,000 questions (hours; --sizes 10000 --engines questeur,fts5 ' +
			'--queries 200 --data DIR --reuse --json FILE --check --no-extras)',
		run: search,
	},
	stemmers: {
		says: 'which stemmer joins the related words of parliamentary French, and no others (seconds)',
		run: stemmers,
	},
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
	const lines = Object.entries(benches).map(([each, { says }]) => `  ${each}: ${says}`);
	process.stdout.write(`npm run bench -- NAME\n${lines.join('\n')}\n`);
	process.exitCode = name === '' ? 0 : 1;
} else if (!(await bench.run(args))) {
	process.exitCode = 1;
}
