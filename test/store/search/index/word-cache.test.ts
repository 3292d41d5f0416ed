import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { PART_SIZE, rowOf } from '../../../../src/store/search/index/layout.ts';
import { writePostings } from '../../../../src/store/search/index/postings.ts';
import { createWordCache } from '../../../../src/store/search/index/word-cache.ts';

/** Of 16 kB in each of so many parts: three thousand of them are more than a cache keeps. */
const dense = writePostings(
	Uint16Array.from({ length: PART_SIZE }, (_, place) => place),
	new Uint8Array(PART_SIZE).fill(7),
);

function aCache(words: number, parts: number) {
	const sqlite = new Sqlite(':memory:');
	sqlite.exec('CREATE TABLE search_postings (row INTEGER PRIMARY KEY, postings BLOB NOT NULL)');
	const insert = sqlite.prepare('INSERT INTO search_postings VALUES (?, ?)');
	for (let id = 1; id <= words; id += 1) {
		for (let part = 0; part < parts; part += 1) insert.run(rowOf(id, part), dense);
	}
	const cache = createWordCache(sqlite);
	const forget = () => sqlite.exec('DELETE FROM search_postings');
	return {
		cache,
		forget,
		ask: (id: number) =>
			cache.whole(
				{ id },
				Array.from({ length: parts }, (_, part) => part),
			),
	};
}

test('a word is read once while there is room', () => {
	const { cache, forget, ask } = aCache(2, 3);
	expect(ask(1)).toEqual([0, 1, 2]);
	cache.settle();
	forget();
	expect(ask(1)).toEqual([0, 1, 2]);
	expect(cache.inPart({ id: 1 }, 2)?.count).toBe(PART_SIZE);
	expect(ask(2)).toEqual([]);
});

test('what is asked for again and again stays, whatever else comes along', () => {
	const { cache, forget, ask } = aCache(60, 31);
	for (let times = 0; times < 3; times += 1) {
		ask(1);
		cache.settle();
	}
	for (let id = 2; id <= 60; id += 1) {
		ask(id);
		cache.settle();
	}
	forget();
	expect(ask(1)).toHaveLength(31);
	expect(ask(60)).toHaveLength(0);
});

test('a word that is asked for more and more is kept in the end', () => {
	const { cache, forget, ask } = aCache(60, 31);
	for (let id = 1; id <= 60; id += 1) {
		ask(id);
		cache.settle();
	}
	for (let times = 0; times < 2; times += 1) {
		ask(60);
		cache.settle();
	}
	forget();
	expect(ask(60)).toHaveLength(31);
});

test('a word that no part has is not looked for twice', () => {
	const { cache } = aCache(1, 1);
	expect(cache.inPart({ id: 9 }, 0)).toBeUndefined();
	expect(cache.whole({ id: 9 }, [0])).toEqual([]);
	expect(cache.inPart({ id: undefined }, 0)).toBeUndefined();
});
