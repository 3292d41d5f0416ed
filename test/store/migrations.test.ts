import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations } from '../../src/store/migrations/migrate.ts';
import { createStore, openStore } from '../../src/store/open-store.ts';
import { aMinister, aQuestion } from './a-question.ts';
import { saved, temporaryFolder } from './backends.ts';

const FIRST_SCHEMA_CONTENT = `
	INSERT INTO questions (id, source, ref, number, number_key, session, url, url_key, title, text, asked_on,
		deadline_on, deadline_rule, status, attachments, topics, first_seen_at, changed_at, checked_at)
	VALUES (12, 'chambre-des-marais', '77', '5 (2031-2032) 1', '5 2031 2032 1', '2031-2032', 'https://marais.example/77',
		'marais.example/77?', 'la hauteur des digues', '{"fr":"Quelle est la hauteur des digues ?"}', '2031-10-06',
		'2031-11-04', '{"workingDays":20,"holidays":"BE","article":null,"binding":false}', 'pending', '[]', '[]', 1, 2, 3);
	INSERT INTO roles VALUES (12, 'asker', 0, 'odile tournesol', 'Odile Tournesol', NULL, NULL, NULL);
	INSERT INTO people VALUES ('asker', 'odile tournesol', 'Odile Tournesol', 'odile tournesol', NULL, NULL, '2031-10-06');
	INSERT INTO events VALUES (30, 12, 'asked', '2031-10-06', 1, NULL, 0);
`;

test('a database of the first schema opens with all it had, and becomes searchable', async () => {
	const file = join(temporaryFolder(), 'questeur.sqlite');
	const sqlite = new Sqlite(file);
	migrate(sqlite, migrations.slice(0, 1));
	sqlite.exec(FIRST_SCHEMA_CONTENT);
	sqlite.close();

	const store = await openStore({ file });
	expect(await store.schemaVersion()).toBe(migrations.at(-1)?.version);
	expect(await store.questions.byId(12)).toMatchObject({
		ref: '77',
		askers: [{ name: 'Odile Tournesol' }],
		checkedAt: 3,
	});
	expect(await store.events.latestSeq()).toBe(30);
	const found = await store.search.find({
		query: 'digue',
		sort: 'relevance',
		offset: 0,
		limit: 5,
		today: '2031-10-07',
	});
	expect(found.hits.map(({ question }) => question.ref)).toEqual(['77']);
	expect(await store.problems()).toEqual([]);
	await store.close();
});

test('what people were asked before their questions were counted is counted', async () => {
	const file = join(temporaryFolder(), 'questeur.sqlite');
	const sqlite = new Sqlite(file);
	migrate(sqlite, migrations.slice(0, 5));
	const before = await createStore(sqlite);
	const twice = [aMinister({ portfolio: 'Ministre des Digues' }), aMinister({ portfolio: 'Ministre des Digues' })];
	await saved(before, aQuestion({ ref: '1' }), aQuestion({ ref: '2' }), aQuestion({ ref: '3', addressees: twice }));
	await before.close();

	const store = await openStore({ file });
	const busiest = async (role: 'asker' | 'addressee') =>
		(await store.people.suggest({ typed: '', role, limit: 9 })).map(({ name, questions }) => [name, questions]);
	const competences = async () => (await store.people.suggestCompetences('', 9)).map(({ name }) => name);
	expect(await busiest('asker')).toEqual([['Odile Tournesol', 3]]);
	expect(await busiest('addressee')).toEqual([['Basile Quenouille', 3]]);
	expect(await competences()).toEqual(['Bien-être animal', 'Énergie', 'Moulins', 'Digues']);

	await saved(store, aQuestion({ ref: '1', askers: [], addressees: twice }));
	expect(await busiest('asker')).toEqual([['Odile Tournesol', 2]]);
	await saved(store, aQuestion({ ref: '2', addressees: [] }));
	expect(await busiest('addressee')).toEqual([['Basile Quenouille', 2]]);
	expect(await competences()).toEqual(['Digues']);
	await store.close();
});

const OWED = `
	INSERT INTO deliveries (id, key, target_kind, target_id, guild_id, locale, payload, pace, state, due_at, created_at,
		attempts, error, parts, message_ids, sent_at)
	VALUES
		(1, 'a', 'channel', '11', '10', 'fr', '{"kind":"alert","item":{"questionId":7,"events":[1],"subscriptions":[1]}}',
			'now', 'sent', 5, 5, 1, NULL, NULL, '["900"]', 6),
		(2, 'b', 'channel', '11', '10', 'fr', '{"kind":"bundle","items":[]}', 'daily', 'held', 90, 5, 0, NULL, NULL, '[]', NULL),
		(3, 'c', 'direct', '12', NULL, 'en', '{"kind":"notice","key":"x","values":{}}', 'now', 'due', 50, 5, 3, '503',
			'["[]"]', '[]', NULL),
		(9, 'erased', 'direct', '12', NULL, 'en', '{"kind":"notice","key":"x","values":{}}', 'now', 'sent', 5, 5, 1, NULL,
			NULL, '[]', 6);
	DELETE FROM deliveries WHERE id = 9;
`;

test('what was owed before stays owed, as it stood, and no number is given twice', async () => {
	const file = join(temporaryFolder(), 'questeur.sqlite');
	const sqlite = new Sqlite(file);
	migrate(sqlite, migrations.slice(0, 8));
	sqlite.exec(OWED);
	sqlite.close();

	const { deliveries, close } = await openStore({ file });
	expect(await deliveries.alertsAbout(7, { kind: 'channel', guildId: '10', channelId: '11' })).toMatchObject([
		{ id: 1, state: 'sent', postedIn: '11', messageIds: ['900'] },
	]);
	expect(await deliveries.byId(2)).toMatchObject({ state: 'held', pace: 'daily', dueAt: 90, postedIn: undefined });
	expect(await deliveries.due(50, 9)).toMatchObject([{ id: 3, attempts: 3, error: '503', parts: ['[]'] }]);
	const [first] = await deliveries.due(50, 1);
	if (first === undefined) throw new Error('nothing is due');
	expect((await deliveries.add([{ ...first, key: 'new', state: 'due' }])).map(({ id }) => id)).toEqual([10]);
	await close();
});

test('are numbered one after the other', () => {
	expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
});

test('one that fails leaves the schema before it', () => {
	const sqlite = new Sqlite(':memory:');
	const failing = {
		version: 2,
		up(database: Sqlite.Database) {
			database.exec('CREATE TABLE half (done TEXT)');
			throw new Error('no more');
		},
	};
	expect(() => migrate(sqlite, [...migrations.slice(0, 1), failing])).toThrow('no more');
	expect(sqlite.pragma('user_version', { simple: true })).toBe(1);
	expect(sqlite.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get()).toBe(0);
	sqlite.close();
});
