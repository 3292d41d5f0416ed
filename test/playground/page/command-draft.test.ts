import { describe, expect, it } from 'vitest';
import {
	type Draft,
	optionsLeft,
	readDraft,
	startDraft,
	unfinishedOptions,
	withField,
	withoutOption,
} from '../../../src/playground/page/command-draft.ts';
import type { CallableOption } from '../../../src/playground/page/command-list.ts';
import { candidatesMatching } from '../../../src/playground/page/option-value.ts';
import { among, directory } from './commands.ts';

const [callable] = among('fr').filter(({ name }) => name === 'chercher');
if (!callable) throw new Error('the sample has no search command');
const option = (name: string): CallableOption => {
	const found = callable.options.find((each) => each.option.name === name);
	if (!found) throw new Error(`the sample has no option ${name}`);
	return found;
};

function drafted(texts: Record<string, string>): Draft {
	const given = Object.entries(texts).map(([name, text]) => ({ option: option(name), text }));
	return startDraft(callable ?? { path: [], name: '', description: '', options: [] }, given);
}

describe('a draft', () => {
	it('asks for the required options, and offers the others', () => {
		const draft = drafted({});
		expect(draft.fields.map((field) => field.option.name)).toEqual(['mots']);
		expect(optionsLeft(draft).map(({ name }) => name)).toEqual(['sort', 'limit', 'weight', 'private', 'who', 'where']);
	});

	it.each([
		[{ query: 'énergie' }, { query: 'énergie' }],
		[
			{ query: 'a', sort: 'les plus recentes' },
			{ query: 'a', sort: 'date' },
		],
		[
			{ query: 'a', sort: 'date' },
			{ query: 'a', sort: 'date' },
		],
		[
			{ query: 'a', limit: ' 12 ' },
			{ query: 'a', limit: 12 },
		],
		[
			{ query: 'a', weight: '1,5' },
			{ query: 'a', weight: 1.5 },
		],
		[
			{ query: 'a', private: 'vrai' },
			{ query: 'a', private: true },
		],
		[
			{ query: 'a', private: 'false' },
			{ query: 'a', private: false },
		],
		[
			{ query: 'a', who: 'ada lovelace' },
			{ query: 'a', who: '11' },
		],
		[
			{ query: 'a', where: '#digest' },
			{ query: 'a', where: '22' },
		],
		[
			{ query: 'a', where: '<#21>' },
			{ query: 'a', where: '21' },
		],
		[{ query: 'a', limit: '' }, { query: 'a' }],
	])('reads %j', (texts, options) => {
		expect(readDraft(drafted(texts), directory)).toEqual({ options });
	});

	it.each([
		[{ query: ' ' }, 'query', 'missing'],
		[{ query: 'a', sort: 'other' }, 'sort', 'choice'],
		[{ query: 'a', limit: '1.5' }, 'limit', 'integer'],
		[{ query: 'a', weight: 'x' }, 'weight', 'number'],
		[{ query: 'a', where: '#nowhere' }, 'where', 'choice'],
	])('says of %j what is wrong', (texts, name, problem) => {
		expect(readDraft(drafted(texts), directory)).toEqual({ option: option(name), problem });
	});

	it('sends the value of a choice, not its name', () => {
		const draft = withField(drafted({}), { option: option('query'), text: 'Ambre Delvaux', value: 'id-7' });
		expect(readDraft(draft, directory)).toEqual({ options: { query: 'id-7' } });
	});

	it('forgets an option that is taken out', () => {
		const draft = withoutOption(drafted({ query: 'a', limit: '3' }), option('limit'));
		expect(readDraft(draft, directory)).toEqual({ options: { query: 'a' } });
	});

	it('asks for suggestions with what can be read so far', () => {
		const draft = drafted({ query: 'amb', limit: 'x', where: '#digest' });
		const [focused] = draft.fields;
		if (!focused) throw new Error('the draft has no field');
		expect(unfinishedOptions(draft, focused, directory)).toEqual({ query: 'amb', where: '22' });
	});
});

describe('candidatesMatching', () => {
	const named = (...names: string[]) => names.map((name) => ({ name, value: name }));

	it('puts names that begin with what is typed before those that hold it', () => {
		const found = candidatesMatching(named('Un élan', 'Élan', 'Autre'), 'el');
		expect(found.map(({ name }) => name)).toEqual(['Élan', 'Un élan']);
	});

	it('reads a mark before the name as part of it or not', () => {
		expect(candidatesMatching(directory.channels, 'dig').map(({ value }) => value)).toEqual(['22']);
		expect(candidatesMatching(directory.channels, '#dig').map(({ value }) => value)).toEqual(['22']);
	});
});
