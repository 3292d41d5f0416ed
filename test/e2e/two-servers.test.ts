import type { APIMessage } from 'discord-api-types/v10';
import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewPage } from '../../src/commands/digest-preview.ts';
import type { Somebody } from '../../src/playground/protocol.ts';
import { openQuesteur, partsOf } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, postsIn, read } from './sound.ts';

const MINUTES = 60_000;
/** No word of any question: whoever reads it has read the first server's. */
const SECRET = 'zorglubesque';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let ours: { readonly as: Somebody; readonly channelId: string };
/** Owns the second server, and is a stranger to the first. */
let theirs: { readonly as: Somebody; readonly channelId: string };
let before: string;

beforeAll(async () => {
	questeur = await openQuesteur();
	const { playground } = questeur;
	await questeur.pass(0);
	ours = { as: playground.people.manager, channelId: playground.channelId('questions') };
	const { id } = playground.controls.addGuild({
		...{ name: 'Autre groupe', locale: Locale.French, channels: ['autre'] },
		people: [{ name: 'Sidonie Tierce', manager: true, locale: Locale.French }],
	});
	const as = playground.everybody().find(({ user }) => user.global_name === 'Sidonie Tierce');
	if (as === undefined) throw new Error('nobody came with the second server');
	theirs = { as, channelId: playground.channelId('autre', id) };
	await questeur.say(ours, 'follow topic', { query: SECRET });
	await questeur.say(ours, 'follow topic', { query: `${SECRET} privé`, where: 'direct' });
	await questeur.say(ours, 'digest on', { covers: 'followed', time: '6h45' });
	const { id: role } = playground.controls.addRole(playground.guild.id, { name: SECRET, mentionable: true });
	await questeur.say(ours, 'channel mention', { role });
	before = await kept();
});
afterAll(async () => {
	expect(await kept()).toBe(before);
	expectSound(questeur.playground);
	expect(questeur.logged.filter(({ level }) => level === 'error')).toEqual([]);
	await questeur.close();
});

/** All that the first server and its manager have. */
async function kept(): Promise<string> {
	const { subscriptions, digests, channelSettings } = questeur.house.store;
	const { guild } = questeur.playground;
	return JSON.stringify([
		await subscriptions.ofTarget({ kind: 'channel', guildId: guild.id, channelId: ours.channelId }),
		await subscriptions.ofTarget({ kind: 'direct', userId: ours.as.user.id }),
		await digests.ofChannel(ours.channelId),
		await channelSettings.ofChannel(ours.channelId),
	]);
}

async function ids(): Promise<readonly number[]> {
	const { subscriptions } = questeur.house.store;
	const target = { kind: 'channel', guildId: questeur.playground.guild.id, channelId: ours.channelId } as const;
	const all = await subscriptions.ofTarget(target);
	const direct = await subscriptions.ofTarget({ kind: 'direct', userId: ours.as.user.id });
	return [...all, ...direct].map(({ id }) => id);
}

/** Nothing of the first server is in what the second was told, and nothing of it has changed. */
async function expectApart(reply: APIMessage): Promise<void> {
	expect(JSON.stringify(reply)).not.toContain(SECRET);
	expect(read(reply)).not.toMatch(/6\s?h\s?45|06:45/);
	expect(await kept()).toBe(before);
}

describe('the commands of another server', () => {
	it.each<[string, Record<string, string>]>([
		['search', { query: 'commune' }],
		['question', { ref: 'commune' }],
		['following', {}],
		['why', { question: 'commune' }],
		['status', {}],
		['help', {}],
		['about', {}],
		['privacy', {}],
		['digest off', {}],
		['digest preview', {}],
		['digest now', {}],
		['channel show', {}],
		['channel mention', {}],
		['channel crosspost', { state: 'off' }],
		['digest history', {}],
	])('/%s tell and change nothing of the first', async (path, options) => {
		await expectApart(await questeur.say(theirs, path, options));
	});

	it.each(['on', 'off', 'preview', 'now'])('/digest %s reaches no channel of the first', async (subcommand) => {
		await expectApart(await questeur.say(theirs, `digest ${subcommand}`, { channel: ours.channelId }));
		await questeur.passWithoutNews(MINUTES);
		expect(postsIn(questeur.playground, ours.channelId)).toEqual([]);
	});

	it('/unfollow removes nothing of the first, by any of its numbers', async () => {
		expect(await questeur.complete(theirs, 'unfollow', { subscription: '' })).toEqual([]);
		for (const id of await ids()) {
			const refused = await questeur.say(theirs, 'unfollow', { subscription: String(id) });
			expect(read(refused)).toContain('n’existe plus');
			await expectApart(refused);
		}
	});

	it('/follow the same topic is one of their own', async () => {
		const done = read(await questeur.say(theirs, 'follow topic', { query: `${SECRET} privé` }));
		expect(done).toContain(`dans <#${theirs.channelId}>`);
		const list = await questeur.say(theirs, 'following');
		expect(partsOf(list).filter(({ type }) => type === 9)).toHaveLength(1);
		const [own] = await questeur.complete(theirs, 'unfollow', { subscription: '' });
		await questeur.say(theirs, 'unfollow', { subscription: String(own?.value) });
		expect(await kept()).toBe(before);
	});

	it('/privacy erases nothing but of who asks', async () => {
		const sure = await questeur.press(theirs, await questeur.say(theirs, 'privacy'), 'Effacer ce qui me concerne');
		await expectApart(await questeur.press(theirs, sure, 'Oui, effacer'));
	});
});

describe('custom ids that another server forges', () => {
	const forged = (customId: string, values?: string[]) =>
		forge(questeur.playground, { ...theirs, customId, ...(values && { values }) });

	it('pause and remove nothing', async () => {
		for (const id of await ids()) {
			for (const to of ['paused', 'live']) await expectApart(await forged(`v1:following:toggle:${id}:${to}:0`));
			await expectApart(await forged('v1:following:remove:0', [String(id)]));
		}
	});

	it('turn to no page of the first’s lists and digest', async () => {
		for (const page of [0, 1, 999]) {
			await expectApart(await forged(`v1:following:page:${page}`));
			const preview = await forged(previewPage.id({ channel: ours.channelId, page }));
			expect(read(preview)).toContain('où le résumé n’est pas activé');
			await expectApart(preview);
		}
	});

	it('open no digest that the first has had, and no list of what it follows', async () => {
		const place = { guildId: questeur.playground.guild.id, channelId: ours.channelId };
		const target = { kind: 'channel', ...place } as const;
		const told = { date: '2026-11-24', from: '2026-11-23', span: 'day', first: false, since: 1, until: 2 } as const;
		const all = { after: 0, upTo: await questeur.house.store.events.latestSeq(), scope: 'everything' } as const;
		const { pastDigests, deliveries } = questeur.house.store;
		const past = await pastDigests.add({
			...{ ...place, ...told, ...all, digestId: 1, told: undefined, total: 1, posted: true },
		});
		const [question] = await questeur.house.store.questions.byIds([1]);
		const item = { questionId: question?.id ?? 0, events: [], subscriptions: [] };
		const [delivery] = await deliveries.add([
			{
				...{ key: 'forged', target, locale: 'fr', payload: { kind: 'bundle', items: [item] }, pace: 'now' },
				...{ state: 'held', dueAt: 9e12, runId: undefined, createdAt: 0 },
			},
		]);
		for (const customId of [`v1:digest:past:${past}:${past}:0:0`, `v1:digest:more:${past}:${past}:0`]) {
			expect(read(await forged(customId))).toContain('n’est pas de ce salon');
		}
		for (const customId of [`v1:following:more:${delivery?.id}:0`, `v1:following:news:${delivery?.id}:0`]) {
			expect(read(await forged(customId))).toContain('Cette liste n’est plus là');
		}
		expect(await kept()).toBe(before);
	});

	it.each([
		'v1:following:toggle:-1:paused:0',
		'v1:following:toggle:1e3:paused:0',
		'v1:following:toggle:1:erased:0',
		'v1:following:toggle:1:paused',
		'v1:digest:preview:1 or 1=1:0',
		'v1:digest:preview:<#1>:0',
		'v1:digest:on',
		'v1:digest:past:-1:1:0:0',
		'v1:digest:open',
		'v1:privacy:confirm:1',
		'v1:search:page:=[]:-1',
		'v2:following:page:0',
		'v1:constructor:name',
		'v1:__proto__:toString',
		'%3A%25:::',
	])('%s is none of ours', async (customId) => {
		const told = await forged(customId);
		expect(read(told)).toContain('Relancez la commande');
		await expectApart(told);
	});

	it.each(['=', '=null', '=[]', '={"__proto__":1}', '=[1,2]', '=["x","y","z"]', '#', '#../../etc/passwd', 'x'])(
		'a search kept as %s tells nothing, and breaks nothing',
		async (state) => {
			const encoded = state.replaceAll(':', '%3A');
			for (const action of ['search:open', 'follow:topic']) await expectApart(await forged(`v1:${action}:${encoded}`));
		},
	);
});
