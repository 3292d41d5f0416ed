import { type Client, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.ts';
import { connectBot, createCaller, openPlayground } from './bot.ts';

let playground: Playground;
let bot: Client<true>;
let call: ReturnType<typeof createCaller>;
let general: string;
let time: number;

beforeEach(async () => {
	time = Date.UTC(2031, 4, 5, 6);
	const opened = await openPlayground({ now: () => time, limits: { messagesPerFiveSeconds: 1000 } });
	playground = opened.playground;
	bot = await connectBot(opened.url);
	call = createCaller(opened.url);
	general = `/channels/${playground.channelId('general')}`;
});

afterEach(async () => {
	await bot.destroy();
	await playground.stop();
});

const guildId = () => playground.guild.id;
const post = (body: object = { content: 'x' }) => call('POST', `${general}/messages`, body);
const guild = () => bot.guilds.cache.get(guildId());

describe('a bot that is timed out', () => {
	it('sees and reads, and does nothing else, until the time is over', async () => {
		const { body: own } = await post();
		playground.controls.timeOut(guildId(), time + 60_000);
		await playground.until(
			() => guild()?.members.me?.communicationDisabledUntilTimestamp === time + 60_000 || undefined,
		);
		expect((await post()).body.code).toBe(50013);
		expect((await call('GET', `${general}/messages`)).body).toHaveLength(1);
		expect((await call('GET', `${general}/messages/${own.id}`)).status).toBe(200);
		time += 60_000;
		expect((await post()).status).toBe(200);
	});

	it('may speak again when somebody ends it', async () => {
		playground.controls.timeOut(guildId(), time + 60_000);
		playground.controls.endTimeOut(guildId());
		expect((await post()).status).toBe(200);
		await playground.until(() => guild()?.members.me?.communicationDisabledUntil === null || undefined);
	});
});

describe('a thread', () => {
	let thread: string;
	let own: string;
	beforeEach(async () => {
		const { body } = await post();
		const { body: started } = await call('POST', `${general}/messages/${body.id}/threads`, { name: 'Suivi' });
		thread = started.id;
		own = (await call('POST', `/channels/${thread}/messages`, { content: 'x' })).body.id;
	});

	const edit = () => call('PATCH', `/channels/${thread}/messages/${own}`, { content: 'y' });
	const say = () => call('POST', `/channels/${thread}/messages`, { content: 'z' });
	const wake = () => call('PATCH', `/channels/${thread}`, { archived: false });

	it('takes no edits while it is archived, and wakes for a message or when it is asked to', async () => {
		playground.controls.archive(thread);
		expect((await edit()).body.code).toBe(50083);
		expect((await say()).status).toBe(200);
		expect((await edit()).status).toBe(200);
		playground.controls.archive(thread);
		expect((await wake()).body.thread_metadata.archived).toBe(false);
	});

	it('that is locked takes nothing from who may not manage threads', async () => {
		playground.controls.revoke(playground.channelId('general'), 'ManageThreads');
		playground.controls.lock(thread);
		expect([(await say()).body.code, (await edit()).body.code]).toEqual([160005, 160005]);
		playground.controls.archive(thread);
		expect([(await say()).body.code, (await edit()).body.code, (await wake()).body.code]).toEqual([
			50083, 50083, 160005,
		]);
		playground.controls.unlock(thread);
		expect((await say()).status).toBe(200);
	});

	it('that is locked takes everything from who may, once it is awake', async () => {
		playground.controls.lock(thread);
		playground.controls.archive(thread);
		expect((await wake()).status).toBe(200);
		expect([(await say()).status, (await edit()).status]).toEqual([200, 200]);
	});
});

describe('a role', () => {
	const mention = async (role: string, allowed: readonly string[]): Promise<readonly string[]> => {
		const components = [{ type: 10, content: `<@&${role}> une réponse` }];
		const allowed_mentions = { parse: [], roles: allowed };
		return (await post({ flags: MessageFlags.IsComponentsV2, components, allowed_mentions })).body.mention_roles;
	};

	it('is pinged where the message allows it, and it can be mentioned', async () => {
		const { id } = playground.controls.addRole(guildId(), { name: 'Veille' });
		await playground.until(() => guild()?.roles.cache.has(id) || undefined);
		expect(await mention(id, [id])).toEqual([]);
		playground.controls.setMentionable(guildId(), id, true);
		await playground.until(() => guild()?.roles.cache.get(id)?.mentionable || undefined);
		expect(await mention(id, [id])).toEqual([id]);
		expect(await mention(id, [])).toEqual([]);
	});

	it('is pinged by who may mention everyone, whatever it is', async () => {
		const { id } = playground.controls.addRole(guildId(), { name: 'Veille' });
		playground.controls.restore(playground.channelId('general'), 'MentionEveryone');
		expect(await mention(id, [id])).toEqual([id]);
	});

	it('is nobody’s once it is deleted', async () => {
		const { id } = playground.controls.addRole(guildId(), { name: 'Veille', mentionable: true });
		playground.controls.deleteRole(guildId(), id);
		await playground.until(() => (guild()?.roles.cache.has(id) === false ? true : undefined));
		expect(await mention(id, [id])).toEqual([]);
		expect((await call('GET', `/guilds/${guildId()}/roles/${id}`)).body.code).toBe(10011);
	});
});
