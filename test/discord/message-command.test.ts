import { type APIMessage, Events, MessageFlags, type REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, card, row, section, words } from '../../src/discord/card.ts';
import { notice } from '../../src/discord/cards/notice.ts';
import type { MessageCommand } from '../../src/discord/command.ts';
import { createClient } from '../../src/discord/connect.ts';
import { createRegistration } from '../../src/discord/registration.ts';
import { privately } from '../../src/discord/reply.ts';
import { createRouter } from '../../src/discord/router.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import { openPlayground } from '../playground/bot.ts';

const translators = createTranslators();
const heard: string[] = [];
const command: MessageCommand = {
	kind: 'message',
	name: 'searchAbout',
	where: 'anywhere',
	async run({ said, t }) {
		heard.push(said);
		return privately(notice(t.locale));
	},
};

let playground: Awaited<ReturnType<typeof openPlayground>>['playground'];
let client: ReturnType<typeof createClient>;
let registered: readonly string[];

beforeAll(async () => {
	const opened = await openPlayground();
	playground = opened.playground;
	client = createClient({ apiUrl: `${opened.url}/api` });
	const dependencies = {
		translators,
		clock: Date.now,
		timeZone: 'Europe/Brussels',
		locale: 'fr',
		log: console,
	} as const;
	const route = createRouter({ commands: [command], ...dependencies });
	client.on(Events.InteractionCreate, (interaction) => void route(interaction));
	await client.login('playground-token');
	const register = createRegistration({ rest: client.rest, translators });
	const id = playground.world.application.id;
	registered = [await register(id, [command]), await register(id, [command])];
});
afterAll(async () => {
	await client.destroy();
	await playground.stop();
});

const general = () => playground.channelId('general');
const post = async (body: Parameters<REST['post']>[1]): Promise<string> => {
	const before = new Set(playground.messages(general()).map(({ id }) => id));
	await client.rest.post(Routes.channelMessages(general()), body ?? {});
	return playground.messages(general()).find(({ id }) => !before.has(id))?.id ?? '';
};

/** What the command heard of a message, and its reply. */
async function used(targetId: string, { as = playground.people.member.user.id, channelId = general() } = {}) {
	const act = { type: 'menu', as, channelId, name: 'Search questions about this', targetId } as const;
	const { refused, interactionId } = await playground.act(act);
	if (refused !== undefined) throw new Error(refused);
	const reply = await playground.waitForReply(interactionId);
	return { said: heard.at(-1), reply };
}

async function said(content: string, channelId = general()): Promise<string> {
	await playground.act({ type: 'say', as: playground.people.member.user.id, channelId, content });
	return playground.messages(channelId).at(-1)?.id ?? '';
}

describe('a command of the menu of messages', () => {
	it('is registered once, by a name of spoken words in both languages', () => {
		expect(registered).toEqual(['registered', 'unchanged']);
		expect(playground.world.commands.get('global')).toMatchObject([
			{
				type: 3,
				name: 'Search questions about this',
				name_localizations: { fr: 'Trouver des questions à ce sujet' },
				description: '',
				contexts: [0, 1, 2],
				integration_types: [0, 1],
			},
		]);
	});

	it('hears what a person wrote, and answers that reader only, in their language', async () => {
		const { said: words, reply } = await used(await said('Et le **coworking** à Namur ?'));
		expect(words).toBe('Et le coworking à Namur ?');
		expect(JSON.stringify(reply.components)).toContain('"fr"');
		expect(playground.messages(general()).map(({ id }) => id)).not.toContain(reply.id);
	});

	it('hears a card: its texts, with the addresses of its links, without its buttons', async () => {
		const read = button('lire', { label: 'Lire' });
		const shown = card([
			words('## [Le « bus » \\*de nuit\\*](https://exemple.invalid/q/12)'),
			section('Posée <t:1700000000:R> à <@123>', read),
			row(read && button('suivre', { label: 'Suivre' })),
		]);
		const id = await post({ body: { flags: MessageFlags.IsComponentsV2, components: shown } });
		expect((await used(id)).said).toBe('Le « bus » *de nuit* https://exemple.invalid/q/12\nPosée à');
	});

	it('hears embeds', async () => {
		const embed = {
			author: { name: 'Agence' },
			title: 'Éoliennes',
			url: 'https://exemple.invalid/éoliennes',
			description: 'Trois mâts de plus',
			fields: [{ name: 'Où', value: 'Hauteclaire' }],
		};
		const { said: words = '' } = await used(await post({ body: { content: '', embeds: [embed] } }));
		expect(words.split('\n')).toEqual([
			'Agence',
			'Éoliennes',
			'https://exemple.invalid/éoliennes',
			'Trois mâts de plus',
			'Où',
			'Hauteclaire',
		]);
	});

	it('hears a message that another one forwards', async () => {
		const id = await said('…');
		plant(id, {
			content: '',
			message_reference: { type: 1, channel_id: general(), message_id: '1' },
			message_snapshots: [{ message: { ...empty, content: 'Le prix de l’eau' } }],
		});
		expect((await used(id)).said).toBe('Le prix de l’eau');
	});

	it('hears the question of a poll and its answers', async () => {
		const id = await said('…');
		const answers = [{ answer_id: 1, poll_media: { text: 'à Namur' } }];
		const poll = { question: { text: 'Où ?' }, answers, expiry: null, allow_multiselect: false, layout_type: 1 };
		plant(id, { content: '', poll });
		expect((await used(id)).said).toBe('Où ?\nà Namur');
	});

	it('hears nothing where there are no words', async () => {
		expect((await used(await said('<:oui:123456> <@123> ~~ ~~'))).said).toBe('');
	});

	it('works in a direct message, and where the bot is not for who installed it', async () => {
		const { member, manager } = playground.people;
		const direct = playground.directMessageId(member.user.id);
		expect((await used(await said('bus', direct), { channelId: direct })).said).toBe('bus');
		playground.controls.installFor(member.user.id);
		const { id: channelId } = playground.controls.addPrivateChannel([member.user.id, manager.user.id]);
		expect((await used(await said('train', channelId), { channelId })).said).toBe('train');
	});
});

const empty = {
	attachments: [],
	edited_timestamp: null,
	embeds: [],
	mentions: [],
	mention_roles: [],
	timestamp: '2026-11-24T08:00:00Z',
	type: 0,
};

/** Makes a message into one that the playground's people cannot write. */
function plant(id: string, fields: Partial<APIMessage>): void {
	const stored = playground.world.messages.get(general())?.get(id);
	if (stored) stored.message = { ...stored.message, ...fields };
}
