import { setImmediate as breathe } from 'node:timers/promises';
import type { WrittenQuestion } from '../domain/question.ts';
import type { Notes } from '../store/contract/notes.ts';
import type { createRecord } from './record.ts';

/** Lines between two notes of how far an import got: a repeated line changes nothing. */
const STRIDE = 100;

/** One line of a file, read or refused. */
export type ImportLine =
	| { readonly line: number; readonly question: WrittenQuestion }
	| { readonly line: number; readonly problem: string };

export type ImportReport = {
	readonly read: number;
	readonly new: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly refused: readonly { readonly line: number; readonly problem: string }[];
	/** The line after which an interrupted import was taken up again. */
	readonly resumedAfter: number | undefined;
};

type Dependencies = {
	readonly notes: Notes;
	readonly record: ReturnType<typeof createRecord>;
};

export type ImportFile = {
	/** Tells this very file from others, so that an interrupted import goes on where it was. */
	readonly identity: string;
	readonly lines: AsyncIterable<ImportLine>;
	readonly onLine?: (line: number) => void;
};

/** Imports questions without alerting anybody. */
export function createImport({ notes, record }: Dependencies) {
	return async function importFile({ identity, lines, onLine }: ImportFile): Promise<ImportReport> {
		const note = `import:${identity}`;
		const before = await notes.get(note);
		const resumedAfter = before === undefined ? undefined : Number(before);
		const tally = { read: 0, new: 0, changed: 0, unchanged: 0 };
		const refused: { line: number; problem: string }[] = [];
		for await (const entry of lines) {
			onLine?.(entry.line);
			if (resumedAfter !== undefined && entry.line <= resumedAfter) continue;
			tally.read += 1;
			if ('problem' in entry) refused.push({ line: entry.line, problem: entry.problem });
			else tally[(await record(entry.question, { runId: undefined, silent: true })).outcome] += 1;
			if (entry.line % STRIDE === 0) await notes.set(note, String(entry.line));
			// Interactions come between two records, whatever the size of the file.
			await breathe();
		}
		await notes.remove(note);
		return { ...tally, refused, resumedAfter };
	};
}
