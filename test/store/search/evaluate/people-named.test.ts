import { expect, test } from 'vitest';
import { nameKey } from '../../../../src/domain/names.ts';
import { createStore } from '../../../../src/store/open-store.ts';
import { peopleNamed } from '../../../../src/store/search/evaluate/people-named.ts';
import { createWordIndex } from '../../../../src/store/search/index/word-index.ts';
import { aMinister, aQuestion } from '../../a-question.ts';
import { saved } from '../../backends.ts';
import { quickConnection } from '../quick-connection.ts';

const names = [
	'Marie-Dominique Simonet',
	'Jean de la Mare',
	'Jean Marécage',
	'Élise Mare',
	'MATAGNE Julien',
	'李 Wei',
	'…',
];

test.each([
	['mare', ['Jean de la Mare', 'Élise Mare']],
	['Mare Jean', ['Jean de la Mare']],
	['jean mar', ['Jean Marécage', 'Jean de la Mare']],
	['MARÉ', ['Jean de la Mare', 'Élise Mare']],
	['marec', ['Jean Marécage']],
	['simonet', ['Marie-Dominique Simonet']],
	['marie dominique', ['Marie-Dominique Simonet']],
	['dom', ['Marie-Dominique Simonet']],
	['Matagne', ['MATAGNE Julien']],
	['j', ['Jean Marécage', 'Jean de la Mare', 'MATAGNE Julien']],
	['李', ['李 Wei']],
	['mare simonet', []],
	['', []],
	['…', []],
	['=', []],
])('%j is %j', async (typed, wanted) => {
	const sqlite = quickConnection(':memory:');
	const store = await createStore(sqlite);
	const askers = names.map((name) => ({ name, group: undefined }));
	await saved(store, aQuestion({ askers, addressees: [aMinister({ name: 'Zoé Mare' })] }));
	const found = peopleNamed(createWordIndex(sqlite).current(), 'asker=', typed);
	const keys = found.map(({ word }) => word.replace('asker=', ''));
	expect(keys.toSorted()).toEqual(wanted.map(nameKey).toSorted());
	await store.close();
});
