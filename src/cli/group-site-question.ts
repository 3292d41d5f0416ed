import { readFile } from 'node:fs/promises';
import type { House } from '../composition.ts';
import type { WrittenQuestion } from '../domain/question.ts';
import type { Reading } from '../domain/reading.ts';
import { createGroupSite } from '../sources/group-site/group-site.ts';

/** The question on a page of a parliamentary group's site, saved in a file or at its address. */
export async function groupSiteQuestion({ reader }: Pick<House, 'reader'>, from: string): Promise<WrittenQuestion> {
	const site = createGroupSite({ reader });
	const reading = /^https?:\/\//.test(from)
		? await site.read(from)
		: site.parse({ content: await readFile(from, 'utf8'), url: undefined });
	if (reading.kind === 'question') return reading.question;
	throw new Error(`${from} gave no question: ${why(reading)}`);
}

function why(reading: Exclude<Reading, { kind: 'question' }>): string {
	switch (reading.kind) {
		case 'unreadable':
			return reading.problem;
		case 'other':
			return 'it is a page about something else than a written question.';
		default:
			return 'there is nothing at that address.';
	}
}
