import { z } from 'zod';
import { engineNames } from './engines.ts';

/** What a process of its own does with one engine, or with Questeur alone (`extras`, `topics`). */
export const task = z.object({
	kind: z.enum(['build', 'open', 'measure', 'extras', 'topics']),
	engine: z.enum(engineNames),
	folder: z.string(),
	packages: z.string(),
	size: z.number(),
	/** Where the queries are. */
	list: z.string(),
});
export type Task = z.infer<typeof task>;

const built = z.object({ seconds: z.number(), bytes: z.number(), peak: z.number() });
const opened = z.object({
	/** From the first line of opening to the first answer, in milliseconds. */
	open: z.number(),
	/** From the start of the process. */
	sinceStart: z.number(),
});
const measured = z.object({
	waits: z.array(z.number()),
	found: z.number(),
	hits: z.number(),
	/** Resident bytes: before it opens, after all queries, at most. */
	before: z.number(),
	after: z.number(),
	peak: z.number(),
	elsewhere: z.number(),
	updates: z.array(z.number()).optional(),
});
const series = z.array(z.object({ name: z.string(), waits: z.array(z.number()), found: z.number() }));

export const taskResult = z.object({
	built: built.optional(),
	opened: opened.optional(),
	measured: measured.optional(),
	series: series.optional(),
	failure: z.string().optional(),
});
export type TaskResult = z.infer<typeof taskResult>;
export type Built = z.infer<typeof built>;
export type Opened = z.infer<typeof opened>;
export type Measured = z.infer<typeof measured>;
export type Series = z.infer<typeof series>;
