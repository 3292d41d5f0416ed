import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Collection, createCollection } from '../../../bench/relevance/collection/collection.ts';
import { formOf, wordsOf } from '../../../bench/relevance/collection/words.ts';
import { readCorpus } from '../../../bench/relevance/corpus/corpus.ts';
import { type JudgedQuery, kinds } from '../../../bench/relevance/judged-query.ts';
import { makeQueries } from '../../../bench/relevance/make/make-queries.ts';
import { hasSequence } from '../../../bench/relevance/make/sequence.ts';
import { isHeldOut } from '../../../bench/relevance/score/hold-out.ts';
import { topicQueries } from '../../../bench/relevance/topics/topic-queries.ts';
import { readTopics, type Topic } from '../../../bench/relevance/topics/topics.ts';
import { withShared } from '../../shared-data.ts';

// Needs the real records, which are not part of the project (QUESTEUR_SHARED).
describe.skipIf(!withShared)('the judged set', () => {
	let collection: Collection;
	let topics: readonly Topic[];
	let queries: readonly JudgedQuery[];
	let method: string;

	beforeAll(async () => {
		collection = createCollection(await readCorpus());
		topics = await readTopics();
		queries = [...makeQueries(collection), ...topicQueries(topics, collection)];
		method = await readFile(new URL('../../../bench/relevance/METHOD.md', import.meta.url), 'utf8');
	});

	const ofKind = (kind: string) => queries.filter((query) => query.kind === kind);
	const counted = (count: number) => count.toLocaleString('en');

	it('is made the same each time', () => {
		expect(makeQueries(collection)).toEqual(queries.filter(({ kind }) => kind !== 'topic'));
	});

	it('asks nothing twice, and wants something of every query', () => {
		expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
		expect(queries.filter(({ grades }) => grades.size === 0)).toEqual([]);
		expect(queries.length).toBeGreaterThanOrEqual(300);
		expect(ofKind('topic').length).toBeGreaterThanOrEqual(40);
	});

	it('is as METHOD.md counts it', () => {
		const told = [...method.matchAll(/^\| (\w+) +\| (\d+) +\|/gmu)].map(([, kind, count]) => [kind, Number(count)]);
		expect(told).toEqual(kinds.map((kind) => [kind, ofKind(kind).length]));
		const heldOut = queries.filter(({ id }) => isHeldOut(id)).length;
		expect(method).toContain(`That is ${queries.length} queries.`);
		expect(method).toContain(`**held out**: ${heldOut} queries`);
		expect(method).toContain(`the other ${queries.length - heldOut} only`);
		expect(method).toContain(`${counted(collection.documents.length)} in French`);
		expect(method).toContain(`There are ${counted(collection.items.size)} items.`);
	});

	it('has as many judgements as METHOD.md says', () => {
		const [none, some, much, full] = ([0, 1, 2, 3] as const).map((grade) =>
			topics.reduce((sum, topic) => sum + topic[grade].length, 0),
		);
		const all = [none, some, much, full].reduce((sum: number, each = 0) => sum + each, 0);
		const prose = method.replace(/\s+/gu, ' ');
		expect(prose).toContain(`${counted(all)} judgements: ${full} of grade 3`);
		expect(prose).toContain(`${much} of grade 2`);
		expect(prose).toContain(`${some} of grade 1`);
		expect(prose).toContain(`${counted(none ?? 0)} of grade 0`);
	});

	it('holds about a third of each kind out', () => {
		for (const kind of kinds) {
			const share = ofKind(kind).filter(({ id }) => isHeldOut(id)).length / ofKind(kind).length;
			expect(share, kind).toBeGreaterThan(0.2);
			expect(share, kind).toBeLessThan(0.5);
		}
	});

	it('wants one item of a known item, and all of its words are there', () => {
		const places = new Map(collection.documents.map(({ question }, at) => [question.ref, at]));
		for (const { plain, grades } of [...ofKind('title'), ...ofKind('body')]) {
			const wanted = [...grades.keys()].map((ref) => places.get(ref) ?? -1);
			expect(new Set(wanted.map(collection.itemOf)).size, plain).toBe(1);
			const forms = wordsOf(plain).map(({ form }) => form);
			expect(collection.having(forms), plain).toEqual(expect.arrayContaining(wanted));
		}
	});

	it('misspells so that no text has the word', () => {
		for (const { plain } of ofKind('misspelt')) {
			const strange = plain.split(' ').filter((word) => !collection.knows(formOf(word)));
			expect([1, 2], plain).toContain(strange.length);
		}
	});

	it('quotes what stands so in what is wanted and nowhere else', () => {
		for (const { plain, grades } of ofKind('phrase')) {
			const forms = wordsOf(plain).map(({ form }) => form);
			const documents = collection.having(forms).flatMap((at) => collection.documents[at] ?? []);
			const having = documents.filter((document) => hasSequence(document, forms));
			expect(having.map(({ question }) => question.ref).sort(), plain).toEqual([...grades.keys()].sort());
		}
	});
});
