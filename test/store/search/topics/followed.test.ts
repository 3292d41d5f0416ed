import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openConnection } from '../../../../src/store/connection.ts';
import type { Store } from '../../../../src/store/contract/store.ts';
import { migrate, migrations } from '../../../../src/store/migrations/migrate.ts';
import { createStore, openStore } from '../../../../src/store/open-store.ts';
import { aQuestion } from '../../a-question.ts';
import { aSubscription } from '../../a-subscription.ts';
import { saved, temporaryFolder } from '../../backends.ts';

const direct = { kind: 'direct', userId: '7' } as const;
const moulins = { kind: 'topic', query: 'moulins -digues' } as const;
const sameInOtherWords = { kind: 'topic', query: '-Digue Moulin' } as const;

describe('a topic is known', () => {
	let sqlite: Database;
	let store: Store;
	beforeEach(async () => {
		sqlite = openConnection(':memory:');
		store = await createStore(sqlite);
		onTestFinished(() => store.close());
	});

	function rows(): number {
		const count = 'SELECT (SELECT count(*) FROM topics) + (SELECT count(*) FROM topic_keys)';
		return sqlite.prepare<[], number>(count).pluck().get() ?? 0;
	}

	const endings: readonly (readonly [how: string, end: (ids: readonly number[]) => Promise<unknown>])[] = [
		['unfollowed', async ([first = 0]) => store.subscriptions.remove(first)],
		['forgotten with the person', async () => store.subscriptions.forget('7')],
		[
			'purged with its server',
			async () => {
				await store.guilds.present('10', 'fr');
				await store.guilds.left('10', 1);
				expect(await store.guilds.purgeLeftBefore(2)).toEqual(['10']);
			},
		],
	];

	test.each(endings)('until its last subscription is %s', async (how, end) => {
		const target = how.includes('server') ? aSubscription().target : direct;
		const added = await store.subscriptions.add(aSubscription({ subject: moulins, target }));
		expect(rows()).toBeGreaterThan(1);
		await end(added === undefined ? [] : [added.id]);
		expect(await store.subscriptions.count()).toBe(0);
		expect(rows()).toBe(0);
	});

	test('while another follows it, in other words', async () => {
		const [id = 0] = await saved(store, aQuestion());
		const first = await store.subscriptions.add(aSubscription({ subject: moulins, target: direct }));
		const other = await store.subscriptions.add(aSubscription({ subject: sameInOtherWords }));
		const before = rows();
		await store.subscriptions.remove(first?.id ?? 0);
		expect(rows()).toBe(before);
		expect(await store.subscriptions.matching(id, ['asked'])).toEqual([other]);
	});

	test('with its subscription or not at all', async () => {
		const [id = 0] = await saved(store, aQuestion());
		sqlite.exec("CREATE TRIGGER full BEFORE INSERT ON topic_keys BEGIN SELECT RAISE(ABORT, 'no room'); END");
		await expect(store.subscriptions.add(aSubscription({ subject: moulins }))).rejects.toThrow('no room');
		sqlite.exec('DROP TRIGGER full');
		expect(await store.subscriptions.count()).toBe(0);
		const added = await store.subscriptions.add(aSubscription({ subject: moulins }));
		expect(await store.subscriptions.matching(id, ['asked'])).toEqual([added]);
	});

	test('as soon as it is followed, within a transaction too, and not when that fails', async () => {
		const [id = 0] = await saved(store, aQuestion());
		const following = store.transaction(async ({ subscriptions }) => {
			await subscriptions.add(aSubscription({ subject: moulins }));
			expect(await subscriptions.matching(id, ['asked'])).toHaveLength(1);
			throw new Error('taken back');
		});
		await expect(following).rejects.toThrow('taken back');
		expect(rows()).toBe(0);
		expect(await store.subscriptions.matching(id, ['asked'])).toEqual([]);
	});
});

describe('topics followed before their words were noted', () => {
	const subscribed = `
		INSERT INTO subscriptions (subject_kind, subject_key, subject_name, target_kind, target_id, guild_id, interest, pace,
			locale, created_by, created_at)
		VALUES ('topic', 'a key of its time', 'hauteur OU moulins', 'channel', '11', '10', 'all', 'now', 'fr', '7', 1),
			('topic', 'another', 'canards', 'channel', '11', '10', 'all', 'now', 'fr', '7', 1),
			('topic', 'another', 'canards', 'channel', '12', '10', 'all', 'now', 'fr', '7', 1)`;
	const asked = `
		INSERT INTO questions (source, ref, number_key, url, url_key, title, text, asked_on, status, attachments, topics,
			first_seen_at, changed_at, checked_at)
		VALUES ('marais', '77', '', '', '', 'la hauteur des digues', '{"fr":"Combien de canards ?"}', '2031-10-06',
			'pending', '[]', '[]', 1, 2, 3)`;

	async function expectFollowed(store: Store): Promise<void> {
		expect(await store.subscriptions.matching(1, ['asked'])).toHaveLength(3);
		const [id = 0] = await saved(store, aQuestion({ ref: '78' }));
		expect(await store.subscriptions.matching(id, ['asked'])).toMatchObject([
			{ subject: { query: 'hauteur OU moulins' } },
		]);
		expect(
			await store.search.find({ query: 'digue', sort: 'newest', offset: 0, limit: 1, today: '2031-10-07' }),
		).toMatchObject({
			total: 1,
			hits: [{ question: { ref: '77' } }],
		});
		expect(await store.problems()).toEqual([]);
		await store.close();
	}

	test('are told of new questions when a database of the third schema is opened', async () => {
		const file = join(temporaryFolder(), 'questeur.sqlite');
		const sqlite = new Sqlite(file);
		migrate(sqlite, migrations.slice(0, 3));
		sqlite.exec(`${asked}; ${subscribed}`);
		sqlite.exec(
			"INSERT INTO question_index (rowid, title) VALUES (1, 'hauteur digu'); UPDATE search_state SET analyser = 2",
		);
		sqlite.close();
		await expectFollowed(await openStore({ file }));
	});
});
