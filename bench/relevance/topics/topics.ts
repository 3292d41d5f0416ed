import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const refs = z.array(z.string());
const topic = z.object({ query: z.string(), '3': refs, '2': refs, '1': refs, '0': refs });

/** What somebody wants to know about, and the refs that a reader judged, by grade. */
export type Topic = z.output<typeof topic>;

export async function readTopics(): Promise<readonly Topic[]> {
	const lines = await readFile(new URL('topics.jsonl', import.meta.url), 'utf8');
	return lines
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => topic.parse(JSON.parse(line)));
}
