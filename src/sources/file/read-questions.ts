import type { DeadlineRule, WrittenQuestion } from '../../domain/question.ts';
import { SourceError } from '../../domain/source-error.ts';
import { dumpQuestion } from './dump-row.ts';
import { sentenceOf } from './fields.ts';
import { type Line, linesOf, type Position, START } from './lines.ts';
import { openFile } from './open-file.ts';
import { ownQuestion } from './own-row.ts';

type Dependencies = {
	/** The deadline rule of a source, for rows that do not bring one. */
	readonly rules: (source: string) => DeadlineRule | undefined;
	/** Bytes; longer lines are refused unread. */
	readonly longestLine?: number;
};

type Read = {
	readonly line: number;
	/** Where to go on after this line. */
	readonly position: Position;
	/** Bytes of the file itself read so far, for a progress bar. */
	readonly bytesRead: number;
};

export type FileRow = Read & ({ readonly question: WrittenQuestion } | { readonly problem: string });

const FOUR_MEGABYTES = 4 * 1024 * 1024;

/** Reads questions from JSON Lines, gzipped or not: the open dumps and our own export, one row at a time. */
export function createFileReader({ rules, longestLine = FOUR_MEGABYTES }: Dependencies) {
	const dump = dumpQuestion(rules);

	function questionOf({ bytes, end }: Line): { question: WrittenQuestion } | { problem: string } | undefined {
		const refused = (why: string) => ({ problem: `line ${end.line}: ${why}` });
		if (!bytes) return refused(`is longer than ${longestLine} bytes`);
		const text = decoded(bytes);
		if (text === undefined) return refused('is not UTF-8');
		if (text.trim() === '') return undefined;
		const json = parsed(text);
		if (json === undefined) return refused('is not JSON');
		const isOurs = typeof json === 'object' && json !== null && 'questeur' in json;
		const result = (isOurs ? ownQuestion : dump).safeParse(json, { reportInput: true });
		return result.success ? { question: result.data } : refused(sentenceOf(result.error));
	}

	return async function* readQuestions(path: string, from: Position = START): AsyncGenerator<FileRow> {
		try {
			const { chunks, bytesRead } = await openFile(path, from.byte);
			for await (const line of linesOf(chunks, { from, longest: longestLine })) {
				const row = questionOf(line);
				if (row) yield { ...row, line: line.end.line, position: line.end, bytesRead: bytesRead() };
			}
		} catch (cause) {
			if (!isFailureToRead(cause)) throw cause;
			throw new SourceError(`cannot read ${path}: ${cause.message}`, { source: 'file', cause });
		}
	};
}

function decoded(bytes: Uint8Array): string | undefined {
	try {
		// Drops a byte order mark too.
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** No such file, no permission, a packed file cut short; not an error of whoever uses the rows. */
function isFailureToRead(cause: unknown): cause is Error {
	return cause instanceof Error && 'code' in cause && typeof cause.code === 'string';
}
