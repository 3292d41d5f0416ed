import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { bytesIn } from '../bytes-in.ts';
import type { Engine, EngineFilters, EngineHit, EnginePlace } from '../engine.ts';
import { dayNumber, type EngineRecord, engineRecord } from '../engine-record.ts';

const BATCH = 1000;
const SCHEMA = `
	create table questions (
		id integer primary key, ref text unique, title text, question text, answer text,
		deputy text, minister text, status text, askedOn integer
	);
	create index by_deputy on questions (deputy);
	create index by_minister on questions (minister, askedOn);
	create index by_day on questions (askedOn);
	create virtual table word using fts5 (
		title, question, answer, content = questions, content_rowid = id, tokenize = 'unicode61 remove_diacritics 2'
	);
	insert into word (word, rank) values ('rank', 'bm25(3.0, 1.0, 1.0)');
`;
const INSERT = `
	insert into questions (ref, title, question, answer, deputy, minister, status, askedOn)
	values (:ref, :title, :question, :answer, :deputy, :minister, :status, :askedOn)
`;
const INDEX = `
	insert into word (rowid, title, question, answer)
	select id, title, question, answer from questions where id = last_insert_rowid()
`;
const EXCERPT = `snippet(word, -1, '[', ']', '…', 24) as excerpt`;

type Values = Readonly<Record<string, string | number>>;

/** SQLite's FTS5 as its documentation sets it up: external content, accents removed, bm25, snippet. */
export async function createFts5({ folder }: Pick<EnginePlace, 'folder'>): Promise<Engine> {
	let sqlite = new Sqlite(':memory:');
	const finders = new Map<string, ReturnType<typeof createFinder>>();

	async function open(): Promise<void> {
		sqlite = new Sqlite(join(folder, 'fts5.sqlite'));
		sqlite.pragma('journal_mode = wal');
		sqlite.pragma('synchronous = normal');
	}

	return {
		open,

		async build(questions) {
			await open();
			sqlite.exec(SCHEMA);
			await insertAll(sqlite, questions);
			sqlite.pragma('wal_checkpoint(truncate)');
		},

		async search({ words, filters }) {
			const { sql, values } = conditions(filters);
			const find = finders.get(sql) ?? createFinder(sqlite, sql);
			finders.set(sql, find);
			return find({ ...values, words: expressionOf(words) });
		},

		async add(question) {
			sqlite.transaction(createInsert(sqlite))(question);
		},
		bytes: () => bytesIn(folder),
		async close() {
			sqlite.close();
		},
	};
}

function createFinder(sqlite: Database, filters: string) {
	const joined = 'from word cross join questions on questions.id = word.rowid';
	const where = `where word match :words${filters}`;
	const hits = sqlite.prepare<Values, EngineHit>(`select ref, ${EXCERPT} ${joined} ${where} order by rank limit 10`);
	const counted = sqlite.prepare<Values, { readonly total: number }>(
		`select count(*) as total ${filters === '' ? 'from word' : joined} ${where}`,
	);
	return (values: Values) => ({ hits: hits.all(values), total: counted.get(values)?.total ?? 0 });
}

function createInsert(sqlite: Database) {
	const insert = sqlite.prepare<EngineRecord>(INSERT);
	const index = sqlite.prepare(INDEX);
	return (question: WrittenQuestion) => {
		insert.run(engineRecord(question));
		index.run();
	};
}

async function insertAll(sqlite: Database, questions: AsyncIterable<WrittenQuestion>): Promise<void> {
	const insert = createInsert(sqlite);
	let inserted = 0;
	sqlite.exec('begin');
	for await (const question of questions) {
		insert(question);
		inserted += 1;
		if (inserted % BATCH === 0) sqlite.exec('commit; begin');
	}
	sqlite.exec('commit');
}

/** Every word in quotes, which is how FTS5 is asked for what people type. */
function expressionOf(words: string): string {
	return (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' ');
}

function conditions({ deputy, minister, status, from, to }: EngineFilters): { sql: string; values: Values } {
	const given = Object.entries({
		'deputy = :deputy': deputy,
		'minister = :minister': minister,
		'status = :status': status,
		'askedOn >= :from': from && dayNumber(from),
		'askedOn <= :to': to && dayNumber(to),
	}).flatMap(([condition, value]) => (value === undefined ? [] : [{ condition, value }]));
	return {
		sql: given.map(({ condition }) => ` and questions.${condition}`).join(''),
		values: Object.fromEntries(
			given.map(({ condition, value }) => [condition.slice(condition.indexOf(':') + 1), value]),
		),
	};
}
