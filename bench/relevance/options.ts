import { parseArgs } from 'node:util';
import { engines } from './engines/engines.ts';
import { type Shown, shows } from './report/shown.ts';

export type Options = {
	readonly engines: readonly string[];
	readonly json: string | undefined;
	/** `unjudged`: what topics bring up that nobody has judged yet. */
	readonly show: Shown | 'unjudged' | undefined;
	/** Whether a goal missed is a failure. */
	readonly check: boolean;
};

/** `[--engines a,b] [--json FILE] [--show WHAT] [--check]`; a sentence where that is not what was typed. */
export function readOptions(typed: readonly string[]): Options | string {
	try {
		const { values } = parseArgs({
			args: [...typed],
			options: {
				engines: { type: 'string' },
				json: { type: 'string' },
				show: { type: 'string' },
				check: { type: 'boolean', default: false },
			},
		});
		const wished = values.engines?.split(',') ?? [...engines.keys()];
		const unknown = wished.find((engine) => !engines.has(engine));
		if (unknown !== undefined) return `There is no engine ${unknown}. There are: ${[...engines.keys()].join(', ')}.`;
		const show = ([...shows, 'unjudged'] as const).find((each) => each === values.show);
		if (show === undefined && values.show !== undefined) return `--show shows one of: ${shows.join(', ')}, unjudged.`;
		return { engines: wished, json: values.json, show, check: values.check };
	} catch (problem) {
		return problem instanceof Error ? problem.message : String(problem);
	}
}
