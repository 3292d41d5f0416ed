import { expect, test } from 'vitest';
import { aQuestion } from './a-question.ts';
import { describeStore, saved } from './backends.ts';

const questions = [
	aQuestion({ ref: '7001', number: '863 (2031-2032) 1', askedOn: '2031-10-01' }),
	aQuestion({ ref: '7002', number: '863 (2030-2031) 1', askedOn: '2030-10-01' }),
	aQuestion({ ref: '7003', number: '86 (2031-2032) 1', askedOn: '2031-10-02' }),
	aQuestion({ ref: '863', number: undefined, askedOn: '2029-10-01', url: 'https://marais.example/vieilles/863/' }),
	aQuestion({ ref: '7005', number: 'HL 12-b', source: 'conseil-des-dunes', url: 'https://dunes.example/q/hl12' }),
];

const cases: readonly (readonly [typed: string, refs: readonly string[]])[] = [
	['7001', ['7001']],
	[' 7001 ', ['7001']],
	['863', ['7001', '7002', '863']],
	['n° 863', ['7001', '7002', '863']],
	['Numéro 863', ['7001', '7002', '863']],
	['863 (2031-2032)', ['7001']],
	['863 (2031-2032) 1', ['7001']],
	['863(2030-2031)', ['7002']],
	['863 (2031-2032) 2', []],
	['hl 12-B', ['7005']],
	['https://www.marais.example/questions?type=28&iddoc=7001', ['7001']],
	['http://marais.example/questions?iddoc=7001&p=interp-questions-voir&type=28', ['7001']],
	['<https://www.marais.example/questions?id_doc=7002&type=28#haut>', ['7002']],
	['www.marais.example/vieilles/863', ['863']],
	['https://dunes.example/q/hl12/', ['7005']],
	['https://dunes.example/q/autre', []],
	['https://marais.example/questions?iddoc=9999', []],
	['', []],
	['   ', []],
	['%', []],
	["'; drop table questions; --", []],
	['\u0000', []],
];

describeStore('what a person types or pastes to name a question', (open) => {
	test.each(cases)('%j names %j', async (typed, refs) => {
		const store = await open();
		await saved(store, ...questions);
		expect((await store.questions.named(typed)).map(({ ref }) => ref)).toEqual(refs);
	});
});
