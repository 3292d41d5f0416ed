import { describe, expect, it } from 'vitest';
import { menuCommands, menuTitle } from '../../../src/playground/page/menu-commands.ts';
import { declare, english, french, search } from './commands.ts';

const quote = declare({
	name: 'Quote',
	description: '',
	type: 3,
	name_localizations: { fr: 'Citer', 'en-US': 'Quote it' },
});
const share = declare({ name: 'Share', description: '', type: 3, default_member_permissions: '32' });
const greet = declare({ name: 'Greet', description: '', type: 2 });
const declared = [search, quote, share, greet];
const member = { ...french, manager: false };

const titles = (commands: typeof declared, caller: typeof french) =>
	menuCommands(commands, caller).map(({ title }) => title);

describe('the commands of a message’s menu', () => {
	it('are those for messages alone, in the bot’s order', () => {
		expect(titles(declared, french)).toEqual(['Citer', 'Share']);
		expect(titles([search, greet], french)).toEqual([]);
	});

	it.each([
		['fr', 'Citer'],
		['en-GB', 'Quote it'],
		['nl', 'Quote'],
	])('are named in the language of the person (%s), and sent by their own name', (locale, title) => {
		expect(menuCommands([quote], { ...french, locale })).toEqual([{ name: 'Quote', title }]);
	});

	it('leave out what takes the right to manage the server, but in direct messages', () => {
		expect(titles(declared, member)).toEqual(['Citer']);
		expect(titles(declared, { ...member, direct: true })).toEqual(['Citer', 'Share']);
	});

	it('leave out what is for another place', () => {
		const here = declare({ ...quote, contexts: [0] });
		const ofTheServer = declare({ ...share, guild_id: '5' });
		expect(titles([here, ofTheServer], english)).toEqual(['Quote it', 'Share']);
		expect(titles([here, ofTheServer], { ...english, direct: true })).toEqual([]);
	});
});

describe('the name above a reply', () => {
	it('is that of the command in the reader’s language, and its own once the command is gone', () => {
		expect(menuTitle(declared, 'Quote', 'fr')).toBe('Citer');
		expect(menuTitle([], 'Quote', 'fr')).toBe('Quote');
	});

	it('is not that of a command of another kind', () => {
		const slash = declare({ name: 'Quote', description: '', name_localizations: { fr: 'autre' } });
		expect(menuTitle([slash], 'Quote', 'fr')).toBe('Quote');
	});
});
