import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { engineNames } from './engines.ts';

const list = z.string().transform((text) => text.split(','));
const options = z.object({
	sizes: list.pipe(z.array(z.string().transform(Number).pipe(z.int().min(100)))),
	engines: list.pipe(z.array(z.enum(engineNames))),
	queries: z.coerce.number().int().min(1),
	/** Undefined: a folder that is removed at the end. */
	data: z
		.string()
		.transform((path) => resolve(path))
		.optional(),
	json: z.string().optional(),
	reuse: z.boolean(),
	check: z.boolean(),
	extras: z.boolean(),
});

export type SearchBenchOptions = Omit<z.infer<typeof options>, 'data'> & {
	readonly data: string | undefined;
	readonly packages: string;
};

/** Or what is wrong with them. */
export function readOptions(args: readonly string[]): SearchBenchOptions | { readonly problem: string } {
	const { values } = parseArgs({
		args: [...args],
		options: {
			sizes: { type: 'string', default: '10000,100000,500000' },
			engines: { type: 'string', default: engineNames.join(',') },
			queries: { type: 'string', default: '200' },
			data: { type: 'string' },
			json: { type: 'string' },
			reuse: { type: 'boolean', default: false },
			check: { type: 'boolean', default: false },
			extras: { type: 'boolean', default: true },
		},
		allowNegative: true,
	});
	const { success, data: read, error } = options.safeParse(values);
	if (!success) return { problem: z.prettifyError(error) };
	const { data, ...others } = read;
	return { ...others, data, packages: join(data ?? join(tmpdir(), 'questeur-bench'), 'packages') };
}
