import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { createCaller, openPlayground } from './bot.ts';

let playground: Playground;
let call: ReturnType<typeof createCaller>;

beforeAll(async () => {
	const opened = await openPlayground({ limits: { messagesPerFiveSeconds: 1000, requestsPerSecond: 1000 } });
	playground = opened.playground;
	call = createCaller(opened.url);
});

afterAll(() => playground.stop());

const flags = MessageFlags.IsComponentsV2;
const display = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (fields: object) => ({
	type: ComponentType.Button,
	style: ButtonStyle.Primary,
	label: 'Lire',
	...fields,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const menu = (options: object[], fields = {}) =>
	row({ type: ComponentType.StringSelect, custom_id: 'm', options, ...fields });
const choice = (value: string) => ({ label: value, value });
const many = <Made>(length: number, make: (at: number) => Made) => Array.from({ length }, (_, at) => make(at));

/** Follows a path such as `embeds.0.title` to what Discord says of that field. */
const told = (errors: unknown, path: string): unknown =>
	path.split('.').reduce<unknown>((node, key) => (node === undefined ? node : Reflect.get(Object(node), key)), errors);

describe('a message', () => {
	const post = (body: object) => call('POST', `/channels/${playground.channelId('general')}/messages`, body);

	it.each<[string, string, object]>([
		['content over 2000 characters', 'content', { content: 'x'.repeat(2001) }],
		['a nonce over 25 characters', 'nonce', { content: 'x', nonce: 'x'.repeat(26) }],
		['content that is no text', 'content', { content: 5 }],
		['embeds over 6000 characters in all', 'embeds', { embeds: many(2, () => ({ description: 'x'.repeat(3001) })) }],
		['an embed title over 256', 'embeds.0.title', { embeds: [{ title: 'x'.repeat(257) }] }],
		['an empty embed field', 'embeds.0.fields.0.value', { embeds: [{ fields: [{ name: 'x', value: '' }] }] }],
		['eleven embeds', 'embeds', { embeds: many(11, () => ({ title: 'x' })) }],
		['content beside new components', 'content', { flags, content: 'x', components: [display('y')] }],
		['embeds beside new components', 'embeds', { flags, embeds: [{ title: 'x' }], components: [display('y')] }],
		['a poll beside new components', 'poll', { flags, poll: {}, components: [display('y')] }],
		['new components without the flag', 'components.0.type', { content: 'x', components: [display('y')] }],
		['a bare button', 'components.0.type', { flags, components: [button({ custom_id: 'a' })] }],
		['41 components', 'components', { flags, components: many(41, (at) => display(`${at}`)) }],
		[
			'4001 characters of text',
			'components',
			{ flags, components: [display('x'.repeat(2001)), display('x'.repeat(2000))] },
		],
		['an empty text display', 'components.0.content', { flags, components: [display('')] }],
		[
			'the same custom id twice',
			'components.0.components.1.custom_id',
			{ content: 'x', components: [row(button({ custom_id: 'a' }), button({ custom_id: 'a' }))] },
		],
		[
			'the same component id twice',
			'components.1.id',
			{
				flags,
				components: [
					{ ...display('a'), id: 4 },
					{ ...display('b'), id: 4 },
				],
			},
		],
		[
			'an empty custom id',
			'components.0.components.0.custom_id',
			{ content: 'x', components: [row(button({ custom_id: '' }))] },
		],
		[
			'a custom id over 100',
			'components.0.components.0.custom_id',
			{ content: 'x', components: [row(button({ custom_id: 'x'.repeat(101) }))] },
		],
		[
			'a label over 80',
			'components.0.components.0.label',
			{ content: 'x', components: [row(button({ custom_id: 'a', label: 'x'.repeat(81) }))] },
		],
		[
			'a link without a URL',
			'components.0.components.0.url',
			{ content: 'x', components: [row(button({ style: ButtonStyle.Link }))] },
		],
		[
			'a link with a custom id',
			'components.0.components.0.custom_id',
			{
				content: 'x',
				components: [row(button({ style: ButtonStyle.Link, url: 'https://a.example', custom_id: 'a' }))],
			},
		],
		[
			'six buttons in a row',
			'components.0.components',
			{ content: 'x', components: [row(...many(6, (at) => button({ custom_id: `${at}` })))] },
		],
		['six rows', 'components', { content: 'x', components: many(6, (at) => row(button({ custom_id: `${at}` }))) }],
		[
			'a select beside a button',
			'components.0.components',
			{ content: 'x', components: [row(button({ custom_id: 'a' }), ...menu([choice('a')]).components)] },
		],
		['a select without options', 'components.0.components.0.options', { content: 'x', components: [menu([])] }],
		[
			'a select of 26 options',
			'components.0.components.0.options',
			{ content: 'x', components: [menu(many(26, (at) => choice(`${at}`)))] },
		],
		[
			'a select with one value twice',
			'components.0.components.0.options',
			{ content: 'x', components: [menu([choice('a'), choice('a')])] },
		],
		[
			'an option label over 100',
			'components.0.components.0.options.0.label',
			{ content: 'x', components: [menu([choice('x'.repeat(101))])] },
		],
		[
			'users parsed and named at once',
			'allowed_mentions',
			{ content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
		],
	])('is refused with %s', async (_, path, body) => {
		const { status, body: answer } = await post(body);
		expect({ status, code: answer.code }).toEqual({ status: 400, code: 50035 });
		expect(told(answer.errors, path)).toHaveProperty('_errors');
	});

	it.each([{}, { content: ' ' }, { content: null, embeds: [], components: [] }])(
		'is refused when it is empty: %j',
		async (body) => {
			expect(await post(body)).toMatchObject({ status: 400, body: { code: 50006 } });
		},
	);

	it.each<[string, object]>([
		['2000 characters', { content: 'x'.repeat(2000) }],
		['6000 characters of embeds', { embeds: many(2, () => ({ description: 'x'.repeat(3000) })) }],
		[
			'40 components and 4000 characters',
			{ flags, components: [display('x'.repeat(3961)), ...many(39, () => display('y'))] },
		],
		['a menu of 25', { content: 'x', components: [menu(many(25, (at) => choice(`${at}`)))] }],
	])('is accepted at the limit: %s', async (_, body) => {
		expect((await post(body)).status).toBe(200);
	});
});

describe('a command', () => {
	const option = (fields: object) => ({ type: 3, name: 'mots', description: 'Quoi', ...fields });
	const put = (...commands: object[]) =>
		call('PUT', `/applications/${playground.world.application.id}/commands`, commands);
	const base = { name: 'chercher', description: 'Cherche' };

	it.each<[string, string, object]>([
		['upper case in its name', '0.name', { ...base, name: 'Chercher' }],
		['a space in its name', '0.name', { ...base, name: 'cher cher' }],
		['33 characters in its name', '0.name', { ...base, name: 'x'.repeat(33) }],
		['a localised name that does not fit', '0.name_localizations.fr', { ...base, name_localizations: { fr: 'Été !' } }],
		['no description', '0.description', { name: 'chercher' }],
		['101 characters of description', '0.description', { ...base, description: 'x'.repeat(101) }],
		['26 options', '0.options', { ...base, options: many(26, (at) => option({ name: `o${at}` })) }],
		['two options of one name', '0.options.1.name', { ...base, options: [option({}), option({})] }],
		[
			'a required option after an optional one',
			'0.options.1',
			{ ...base, options: [option({}), option({ name: 'b', required: true })] },
		],
		[
			'choices beside autocompletion',
			'0.options.0.autocomplete',
			{ ...base, options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
		],
		[
			'an empty choice',
			'0.options.0.choices.0.name',
			{ ...base, options: [option({ choices: [{ name: '', value: 'a' }] })] },
		],
		['a locale that Discord does not know', '0.name_localizations', { ...base, name_localizations: { wa: 'cweri' } }],
		['a description in a context menu', '0.description', { ...base, type: 3 }],
		['an option in a context menu', '0.options', { name: 'Citer', type: 3, options: [option({})] }],
		['33 characters in a context menu', '0.name', { name: 'x'.repeat(33), type: 3 }],
		[
			'33 characters in a context menu in French',
			'0.name_localizations.fr',
			{ name: 'Quote this', name_localizations: { fr: 'x'.repeat(33) }, type: 3 },
		],
		[
			'over 8000 characters',
			'0',
			{
				...base,
				options: many(25, (at) =>
					option({ name: `o${at}`, choices: many(25, (n) => ({ name: 'x'.repeat(13), value: `${n}` })) }),
				),
			},
		],
	])('is refused with %s', async (_, path, body) => {
		const { status, body: answer } = await put(body);
		expect({ status, code: answer.code }).toEqual({ status: 400, code: 50035 });
		expect(told(answer.errors, path)).toBeDefined();
	});

	it('is refused beside another of the same name, and accepted beside a context menu of that name', async () => {
		expect(told((await put(base, base)).body.errors, '1')).toHaveProperty('_errors');
		expect((await put(base, { name: 'chercher', type: 3 })).status).toBe(200);
		const spoken = { name: 'Quote this', name_localizations: { fr: 'Citer ce message' }, type: 3 };
		expect((await put(base, spoken)).status).toBe(200);
	});

	it('is changed, fetched and deleted one at a time', async () => {
		const commands = `/applications/${playground.world.application.id}/commands`;
		const made = await call('POST', commands, { ...base, name: 'seule' });
		expect(made.status).toBe(201);
		const one = `${commands}/${made.body.id}`;
		expect((await call('PATCH', one, { description: 'Autre' })).body).toMatchObject({
			name: 'seule',
			description: 'Autre',
		});
		expect((await call('DELETE', one)).status).toBe(204);
		expect(await call('GET', one)).toMatchObject({ status: 404, body: { code: 10063 } });
	});
});
