import { expect, test } from 'vitest';
import type { WrittenQuestion } from '../../../src/domain/question.ts';
import { aMinister, aQuestion } from '../a-question.ts';
import { describeStore, saved } from '../backends.ts';

const text = {
	fr: `Les roseaux de l'étang de Virelles reculent depuis que le castor y niche. Quelles digues sont fragilisées, et qui les répare ?`,
};
const bare = { title: 'le castor et les roseaux', text };
const quenouille = aMinister({ name: 'Basile Quenouille' });
const brochet = aMinister({ name: 'Zoé Brochet' });
const mare = { name: 'Jean de la Mare', group: undefined };

/** About other things, so that the words of the others tell something. */
const others = Array.from({ length: 12 }, (_, at) =>
	aQuestion({
		ref: `other ${at}`,
		title: `les prix du pain ${at}`,
		text: { fr: 'Quelle hausse la ministre attend-elle pour la farine, et qui la paie ?' },
		askedOn: '2030-01-01',
	}),
);

describeStore('similar questions', (open) => {
	/** What is similar to the last of them, which is asked on 6 October 2031. */
	async function similarToLast(...questions: readonly WrittenQuestion[]) {
		const store = await open();
		const ids = await saved(store, ...others, ...questions);
		const similar = await store.search.similarTo(ids.at(-1) ?? 0, 5);
		return similar.map(({ question, likeness }) => [question.ref, likeness]);
	}

	const last = aQuestion({ ...bare, ref: 'last', addressees: [quenouille], askedOn: '2031-10-06' });

	const likenesses: readonly (readonly [what: string, earlier: Partial<WrittenQuestion>, likeness: string])[] = [
		['the same text, to another minister', { addressees: [brochet] }, 'same-text'],
		['the same text, by another deputy to another minister', { addressees: [brochet], askers: [mare] }, 'same-text'],
		['the same question by the same deputy, earlier', { askedOn: '2031-03-01' }, 'refiled'],
		['the same question by another deputy', { askers: [mare], askedOn: '2031-03-01' }, 'near'],
		['the same question by the same deputy, on the same day', {}, 'near'],
		[
			'the same text but for a word',
			{ addressees: [brochet], title: 'le castor et les roseaux de Virelles' },
			'same-text',
		],
		[
			'what shares most of its rare words',
			{ title: 'les castors', text: { fr: 'Le castor ronge les roseaux des digues.' } },
			'near',
		],
	];

	test.each(likenesses)('are told to be %s', async (_, earlier, likeness) => {
		const question = aQuestion({ ...bare, ref: 'earlier', addressees: [quenouille], ...earlier });
		expect(await similarToLast(question, last)).toEqual([['earlier', likeness]]);
	});

	test('never were asked later', async () => {
		const later = aQuestion({ ...bare, ref: 'later', addressees: [brochet], askedOn: '2031-10-07' });
		expect(await similarToLast(later, last)).toEqual([]);
	});

	test('come with the same text first, then the nearest', async () => {
		const near = aQuestion({
			ref: 'near',
			title: 'le castor, les roseaux et les digues',
			text: {},
			askedOn: '2031-10-05',
		});
		const same = aQuestion({ ...bare, ref: 'same', addressees: [brochet], askedOn: '2021-01-01' });
		expect(await similarToLast(same, near, last)).toEqual([
			['same', 'same-text'],
			['near', 'near'],
		]);
	});

	test('are found through the words that others have too, though most of its own are nobody else’s', async () => {
		const own = Array.from(
			{ length: 60 },
			(_, at) => `zyx${String.fromCharCode(97 + (at % 26))}${'q'.repeat(1 + at / 26)}v`,
		);
		const question = aQuestion({ ...last, ref: 'last', text: { fr: `${own.join(' ')} castor roseaux` } });
		const near = aQuestion({ ref: 'near', title: 'le castor et les roseaux', text: {}, askedOn: '2031-10-05' });
		expect(await similarToLast(near, question)).toEqual([['near', 'near']]);
	});

	test('are none where nothing has anything in common, nor for a question without words or that is not there', async () => {
		expect(await similarToLast(last)).toEqual([]);
		expect(await similarToLast(aQuestion({ title: '', text: {} }))).toEqual([]);
		const store = await open();
		expect(await store.search.similarTo(404, 5)).toEqual([]);
	});

	test('are as many as wanted', async () => {
		const store = await open();
		const same = ['1', '2', '3'].map((ref) =>
			aQuestion({ ...bare, ref, addressees: [brochet], askedOn: '2031-01-01' }),
		);
		const ids = await saved(store, ...others, ...same, last);
		const of = async (limit: number) =>
			(await store.search.similarTo(ids.at(-1) ?? 0, limit)).map(({ question }) => question.ref);
		expect(await of(2)).toEqual(['3', '2']);
		expect(await of(5)).toEqual(['3', '2', '1']);
		expect(await of(0)).toEqual([]);
	});
});
