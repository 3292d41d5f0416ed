import { describe, expect, it } from 'vitest';
import { callables, localised, matching } from '../../../src/playground/page/command-list.ts';
import { among, declare, digest, english, french, search } from './commands.ts';

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('callables', () => {
	it('names commands and their options in the language of the person', () => {
		const [called] = callables([search], french);
		expect(called).toMatchObject({ path: ['search'], name: 'chercher', description: 'Chercher' });
		expect(called?.options.map(({ name }) => name)).toContain('mots');
	});

	it('puts the required options first', () => {
		expect(names(callables([search], english)[0]?.options ?? [])[0]).toBe('query');
	});

	it('lists subcommands, also those of groups, in place of their command', () => {
		expect(names(callables([digest], english))).toEqual(['digest on', 'digest on-demand', 'digest day add']);
	});

	it.each([
		[{ ...english, manager: false }, 0],
		[{ ...english, manager: false, direct: true }, 3],
		[english, 3],
	])('hides what takes the right to manage the server from who has not (%j)', (caller, count) => {
		expect(callables([digest], caller)).toHaveLength(count);
	});

	it('hides a command outside its contexts, and commands of the context menu', () => {
		const here = declare({ name: 'here', description: '', contexts: [0] });
		const menu = declare({ name: 'Menu', description: '', type: 3 });
		expect(names(callables([here, menu], english))).toEqual(['here']);
		expect(callables([here, menu], { ...english, direct: true })).toEqual([]);
	});
});

describe('matching', () => {
	it.each([
		['', ['search', 'digest on', 'digest on-demand', 'digest day add']],
		['dig', ['digest on', 'digest on-demand', 'digest day add']],
		['on', ['digest on', 'digest on-demand']],
		['nothing', []],
	])('finds for %j', (typed, found) => {
		expect(names(matching(among('en-GB'), typed))).toEqual(found);
	});

	it('finds by the local and the plain name, whatever the accents', () => {
		expect(names(matching(among('fr'), 'chèr'))).toEqual(['chercher']);
		expect(names(matching(among('fr'), 'sear'))).toEqual(['chercher']);
	});
});

describe('localised', () => {
	it('falls back on the sister locale, then on the plain text', () => {
		expect(localised('plain', { 'en-US': 'color' }, 'en-GB')).toBe('color');
		expect(localised('plain', { fr: 'couleur' }, 'nl')).toBe('plain');
		expect(localised('plain', null, 'fr')).toBe('plain');
	});
});
