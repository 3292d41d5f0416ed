import type { Database } from 'better-sqlite3';
import type { Waiting } from './batch.ts';
import { PART_SIZE, placeOf } from './layout.ts';
import type { PartFacts } from './part.ts';

type Row = { readonly asked_on: Uint8Array; readonly deadline: Uint8Array; readonly status: Uint8Array };

/** Day, deadline and status of all questions of a part in one row. */
export function createFactsRows(sqlite: Database) {
	const read = sqlite.prepare<[number], Row>('SELECT asked_on, deadline, status FROM search_facts WHERE part = ?');
	const write = sqlite.prepare<[number, Uint8Array, Uint8Array, Uint8Array]>(
		'INSERT OR REPLACE INTO search_facts VALUES (?, ?, ?, ?)',
	);

	return {
		/** Of questions of one part. */
		write(part: number, questions: readonly Waiting[]): void {
			const row = read.get(part);
			const facts = row === undefined ? noFacts() : readFacts(row);
			for (const { id, document } of questions) {
				const place = placeOf(id);
				facts.askedOn[place] = document.facts.askedOn;
				facts.deadline[place] = document.facts.deadline;
				facts.status[place] = document.facts.status;
			}
			write.run(part, new Uint8Array(facts.askedOn.buffer), new Uint8Array(facts.deadline.buffer), facts.status);
		},
	};
}

export function readFacts({ asked_on, deadline, status }: Row): PartFacts {
	return {
		askedOn: new Uint16Array(asked_on.slice().buffer),
		deadline: new Uint16Array(deadline.slice().buffer),
		status: status.slice(),
	};
}

function noFacts(): PartFacts {
	return {
		askedOn: new Uint16Array(PART_SIZE),
		deadline: new Uint16Array(PART_SIZE),
		status: new Uint8Array(PART_SIZE),
	};
}
