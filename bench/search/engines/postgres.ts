import { bytesIn } from '../bytes-in.ts';
import type { Engine, EngineFilters, EngineHit, EnginePlace } from '../engine.ts';
import { dayNumber, type EngineRecord, engineRecord } from '../engine-record.ts';
import { loadPeer } from '../load-peer.ts';
import { createPostgresServer } from './postgres-server.ts';

/** Of pg 8. */
type Module = { readonly Client: new (where: { readonly [name: string]: string }) => Client };
type Client = {
	connect(): Promise<void>;
	query<Row>(asked: {
		readonly text: string;
		readonly values?: readonly unknown[];
		readonly name?: string;
	}): Promise<{ readonly rows: readonly Row[] }>;
	end(): Promise<void>;
};

const BATCH = 500;
const COLUMNS = 'ref text, title text, question text, answer text, deputy text, minister text, status text';
const SCHEMA = `
	create extension unaccent;
	create text search configuration fr (copy = french);
	alter text search configuration fr
		alter mapping for hword, hword_part, word, asciihword, hword_asciipart, asciiword with unaccent, french_stem;
	create table questions (
		id bigint generated always as identity primary key, ${COLUMNS}, "askedOn" integer,
		words tsvector generated always as (
			setweight(to_tsvector('fr', title), 'A') || setweight(to_tsvector('fr', question), 'B') ||
			setweight(to_tsvector('fr', answer), 'C')
		) stored
	);
`;
const INDEXES = `
	create index by_words on questions using gin (words);
	create index by_deputy on questions (deputy);
	create index by_minister on questions (minister, "askedOn");
	create index by_day on questions ("askedOn");
`;
const NAMES = 'ref, title, question, answer, deputy, minister, status, "askedOn"';
const INSERT = `
	insert into questions (${NAMES}) select ${NAMES} from jsonb_to_recordset($1) as given (${COLUMNS}, "askedOn" integer)
`;
const HEADLINE = `'StartSel=[, StopSel=], MaxWords=30, MinWords=15, MaxFragments=1'`;

/** French with unaccent, weights by field, GIN, ts_rank_cd; headlines for the ten shown only, as its manual advises. */
export async function createPostgres({ folder, packages }: EnginePlace): Promise<Engine> {
	const { Client } = loadPeer<Module>(packages, 'pg');
	const server = createPostgresServer(folder);
	const client = new Client({ host: server.host, user: 'postgres', database: 'postgres' });

	async function insert(records: readonly EngineRecord[]): Promise<void> {
		await client.query({ name: 'insert', text: INSERT, values: [JSON.stringify(records)] });
	}

	return {
		async open() {
			await server.start();
			await client.connect();
		},

		async build(questions) {
			await server.create();
			await client.connect();
			await client.query({ text: SCHEMA });
			let batch: EngineRecord[] = [];
			for await (const question of questions) {
				batch.push(engineRecord(question));
				if (batch.length < BATCH) continue;
				await insert(batch);
				batch = [];
			}
			await insert(batch);
			await client.query({ text: INDEXES });
			await client.query({ text: 'vacuum analyze questions' });
		},

		async search({ words, filters }) {
			const { sql, values } = conditions(filters);
			// Without a name: a plan for any words at all, which PostgreSQL makes after five calls of a named one, is worse.
			const { rows } = await client.query<EngineHit & { readonly total: string }>({
				text: `
					with asked as materialized (select websearch_to_tsquery('fr', $1) as query),
					best as (
						select id, ts_rank_cd(words, query) as rank, count(*) over () as total from questions, asked
						where words @@ query${sql} order by rank desc limit 10
					)
					select ref, total, ts_headline('fr', concat_ws(' ', question, answer, title), query, ${HEADLINE}) as excerpt
					from best join questions using (id), asked order by rank desc`,
				values: [words, ...values],
			});
			return { total: Number(rows[0]?.total ?? 0), hits: rows.map(({ ref, excerpt }) => ({ ref, excerpt })) };
		},

		add: (question) => insert([engineRecord(question)]),
		bytes: () => bytesIn(server.data),
		residentElsewhere: () => server.resident(),
		async close() {
			await client.end();
			await server.stop();
		},
	};
}

function conditions({ deputy, minister, status, from, to }: EngineFilters) {
	const given = Object.entries({
		'deputy =': deputy,
		'minister =': minister,
		'status =': status,
		'"askedOn" >=': from && dayNumber(from),
		'"askedOn" <=': to && dayNumber(to),
	}).filter(([, value]) => value !== undefined);
	return {
		sql: given.map(([condition], at) => ` and ${condition} $${at + 2}`).join(''),
		values: given.map(([, value]) => value),
	};
}
