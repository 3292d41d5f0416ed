import type { Database } from 'better-sqlite3';
import { PART_SIZE, partOf } from '../../../src/store/search/index/layout.ts';

/** Takes the last id of a part with a question that nothing is known of: the next new one is in the part after it. */
export function fillPart(sqlite: Database): void {
	const next = 1 + (sqlite.prepare<[], number>('SELECT coalesce(max(id), 0) FROM questions').pluck().get() ?? 0);
	const last = (partOf(next) + 1) * PART_SIZE - 1;
	sqlite
		.prepare(`
			INSERT INTO questions (id, source, ref, number_key, url, url_key, title, text, asked_on, status, attachments,
				topics, first_seen_at, changed_at, checked_at)
			VALUES (?, 'nowhere', ?, '', '', '', '', '{}', '1900-01-01', 'unknown', '[]', '[]', 0, 0, 0)
		`)
		.run(last, `filling ${last}`);
}
