import type { APIChannel, APIUser } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
	channelName,
	directMessages,
	guildChannels,
	messagesFor,
	unreadIn,
	withEvent,
} from '../../../src/playground/page/page-state.ts';
import type { PageMessage, PageState, Somebody } from '../../../src/playground/protocol.ts';

const user = (id: string): APIUser => ({
	id,
	username: `user-${id}`,
	global_name: null,
	discriminator: '0',
	avatar: null,
});
const bot = user('9');
const ada: Somebody = { user: user('1'), manager: true, locale: 'fr' };
const bob: Somebody = { user: user('2'), manager: false, locale: 'en-GB' };

const channel = (id: string, position: number): APIChannel => ({ id, type: 0, guild_id: '5', name: id, position });
const thread: APIChannel = { id: '13', type: 11, guild_id: '5', name: 'thread', parent_id: '11', applied_tags: [] };
const direct = (id: string, ...recipients: APIUser[]): APIChannel => ({ id, type: 1, name: null, recipients });

const message = (id: string, more: Partial<PageMessage> = {}): PageMessage => ({
	id,
	channel_id: '11',
	author: bot,
	content: id,
	timestamp: '2026-03-02T08:00:00.000Z',
	edited_timestamp: null,
	tts: false,
	mention_everyone: false,
	mentions: [],
	mention_roles: [],
	attachments: [],
	embeds: [],
	pinned: false,
	type: 0,
	...more,
});

const state: PageState = {
	people: [ada, bob],
	bot,
	online: true,
	guild: { id: '5', name: 'Guild' },
	channels: [direct('31', ada.user, bot), channel('12', 2), thread, channel('11', 1), direct('32', bob.user, bot)],
	commands: [],
	messages: { '11': [message('101'), message('102', { ephemeralFor: '1' })] },
};

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the state of the page', () => {
	it('orders channels by position, each before its threads', () => {
		expect(ids(guildChannels(state))).toEqual(['11', '13', '12']);
	});

	it('shows each person their own direct messages, named for the other', () => {
		expect(ids(directMessages(state, bob))).toEqual(['32']);
		expect(channelName(direct('32', bob.user, bot), bob)).toBe('user-9');
	});

	it('shows an ephemeral message to its reader only', () => {
		expect(ids(messagesFor(state, ada, '11'))).toEqual(['101', '102']);
		expect(ids(messagesFor(state, bob, '11'))).toEqual(['101']);
	});

	it('puts an edited message in the place of the one it was, and a new one last', () => {
		const edited = withEvent(state, { type: 'message', message: message('101', { content: 'better' }) });
		const added = withEvent(edited, { type: 'message', message: message('103') });
		expect(messagesFor(added, ada, '11').map(({ content }) => content)).toEqual(['better', '102', '103']);
	});

	it.each([
		{ type: 'message', message: message('103') } as const,
		{ type: 'message-deleted', channelId: '11', messageId: '101' } as const,
		{ type: 'channel', channel: channel('14', 3) } as const,
		{ type: 'channel-deleted', channelId: '12' } as const,
		{ type: 'online', online: false } as const,
		{ type: 'commands', commands: [] } as const,
	])('hears $type twice as once', (event) => {
		const once = withEvent(state, event);
		expect(withEvent(once, event)).toEqual(once);
	});

	it('finds what others wrote since the last message read', () => {
		const list = [message('1'), message('2'), message('3', { author: ada.user }), message('4')];
		expect(ids(unreadIn(list, ada, '1'))).toEqual(['2', '4']);
		expect(unreadIn(list, ada, '4')).toEqual([]);
		expect(ids(unreadIn(list, ada, undefined))).toEqual(['1', '2', '4']);
	});
});
