import type { Waiting } from './batch.ts';
import { inTurns } from './in-turns.ts';
import { partOf, placeOf, rowOf } from './layout.ts';
import type { Change } from './merge-row.ts';

/** What a waiting question changes in one row. */
export type QuestionChange = Change & { readonly question: Waiting };

const NONE = new Uint8Array();

/** What each row gains and loses, in order of place, the rows in order. */
export async function changesByRow(
	questions: Iterable<Waiting>,
	ids: ReadonlyMap<string, number>,
): Promise<readonly (readonly [row: number, changes: readonly QuestionChange[]])[]> {
	const rows = new Map<number, QuestionChange[]>();
	const inOrder = [...questions].sort((one, other) => one.id - other.id);
	await inTurns(inOrder, (question) => {
		const part = partOf(question.id);
		const place = placeOf(question.id);
		const kept = new Set<number>();
		for (const { word, impact, positions } of question.document.words) {
			const id = ids.get(word) ?? 0;
			kept.add(id);
			add(rowOf(id, part), { question, place, impact, positions });
		}
		for (const id of question.inParts) {
			if (!kept.has(id)) add(rowOf(id, part), { question, place, impact: 0, positions: NONE });
		}
	});
	return [...rows].sort(([one], [other]) => one - other);

	function add(row: number, change: QuestionChange): void {
		const changes = rows.get(row);
		if (changes === undefined) rows.set(row, [change]);
		else changes.push(change);
	}
}
