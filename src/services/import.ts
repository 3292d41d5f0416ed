import type { Clock, Instant } from '../domain/plain-date.ts';
import type { WrittenQuestion } from '../domain/question.ts';
import type { Store } from '../store/contract/store.ts';
import { breathe } from './breathe.ts';
import type { createRecord, Recorded } from './record.ts';

/** Rows between two notes of how far an import got: a repeated row changes nothing. */
const STRIDE = 100;

/** How far a file was read; both count what lies before. */
export type Position = { readonly line: number; readonly byte: number };

/** One line of a file, read or refused. */
export type Row = { readonly line: number; readonly position: Position } & (
	| { readonly question: WrittenQuestion }
	| { readonly problem: string }
);

export type ImportReport = {
	readonly read: number;
	readonly new: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly refused: readonly { readonly line: number; readonly problem: string }[];
	/** The line after which an interrupted import was taken up again. */
	readonly resumedAfter: number | undefined;
};

export type ImportFile = {
	/** Tells this very file from others, so that an interrupted import goes on where it was. */
	readonly identity: string;
	/** When it was written: what was read of a question later is not overwritten by it. */
	readonly writtenAt?: Instant | undefined;
	readonly rows: (from: Position | undefined) => AsyncIterable<Row>;
	readonly onRow?: ((row: Row) => void) | undefined;
};

type Dependencies = {
	readonly store: Pick<Store, 'notes' | 'checks'>;
	readonly record: ReturnType<typeof createRecord>;
	readonly clock: Clock;
};

/** Imports questions without alerting anybody. */
export function createImport({ store: { notes, checks }, record, clock }: Dependencies) {
	return async function importFile({ identity, writtenAt, rows, onRow }: ImportFile): Promise<ImportReport> {
		const note = `import:${identity}`;
		const from = positionIn(await notes.get(note));
		const tally = { read: 0, new: 0, changed: 0, unchanged: 0 };
		const refused: { line: number; problem: string }[] = [];
		for await (const row of rows(from)) {
			tally.read += 1;
			if ('problem' in row) refused.push({ line: row.line, problem: row.problem });
			else tally[await take(row.question, writtenAt)] += 1;
			if (tally.read % STRIDE === 0) await notes.set(note, `${row.position.line}:${row.position.byte}`);
			onRow?.(row);
			// Interactions come between two records, whatever the size of the file.
			await breathe();
		}
		await notes.remove(note);
		return { ...tally, refused, resumedAfter: from?.line };
	};

	async function take(question: WrittenQuestion, readAt: Instant | undefined): Promise<Recorded['outcome']> {
		const { outcome } = await record(question, { runId: undefined, silent: true, readAt });
		const { source, ref } = question;
		// Its source reads it again at the next refresh: a file may be older than the site.
		if ((await checks.get(source, ref)) === undefined) {
			const now = clock();
			const check = {
				source,
				ref,
				outcome,
				firstTriedAt: now,
				triedAt: now,
				nextAt: now,
				failures: 0,
				problem: undefined,
			};
			await checks.save(check);
		}
		return outcome;
	}
}

function positionIn(note: string | undefined): Position | undefined {
	const [, line, byte] = /^(\d+):(\d+)$/.exec(note ?? '') ?? [];
	return line === undefined || byte === undefined ? undefined : { line: Number(line), byte: Number(byte) };
}
