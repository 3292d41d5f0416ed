import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../../src/domain/subscription.ts';
import type { Payload } from '../../src/store/contract/deliveries.ts';
import { openQuesteur, partsOf } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, postsIn, read } from './sound.ts';

const DAY = 86_400_000;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
/** The addresses of all questions, in the order in which they are told. */
let all: readonly string[];
let member: {
	readonly as: Awaited<ReturnType<typeof openQuesteur>>['playground']['people']['member'];
	channelId: string;
};

const linksIn = (texts: readonly string[]) =>
	[...texts.join('\n').matchAll(/\]\((https:[^)]+)\)/g)].map(([, url]) => url);

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	for (let hour = 0; hour < 6; hour += 1) await questeur.pass(DAY / 24);
	const { playground, house } = questeur;
	member = { as: playground.people.member, channelId: playground.channelId('questions') };
	const questions = await house.store.questions.byIds(Array.from({ length: 180 }, (_, place) => place + 1));
	all = questions.map(({ url }) => url);
	expect(all.length).toBeGreaterThan(150);
});
afterAll(async () => {
	expectSound(questeur.playground);
	expect(questeur.logged.filter(({ level }) => level === 'error')).toEqual([]);
	await questeur.close();
});

let owed = 0;

/** Posts a message about all questions, to whoever follows a topic there. */
async function post(target: Target, as: 'bundle' | 'flood'): Promise<readonly APIMessage[]> {
	const { store, clock } = questeur.house;
	owed += 1;
	const subscription = await store.subscriptions.add({
		...{ target, subject: { kind: 'topic', query: `sujet${owed}` }, interest: 'all', pace: 'daily', locale: 'fr' },
		...{ createdBy: member.as.user.id, createdAt: clock() },
	});
	const ids = Array.from({ length: 180 }, (_, place) => place + 1);
	const items = ids.map((questionId) => ({ questionId, events: [], subscriptions: [subscription?.id ?? 0] }));
	const payload: Payload = as === 'bundle' ? { kind: 'bundle', items } : { kind: 'flood', source: 'sample', items };
	await store.deliveries.add([
		{
			...{ key: `test:${owed}`, target, locale: 'fr', payload, pace: 'now', state: 'due' },
			...{ dueAt: clock(), runId: undefined, createdAt: clock() },
		},
	]);
	const channelId = target.kind === 'channel' ? target.channelId : questeur.playground.directMessageId(target.userId);
	const before = postsIn(questeur.playground, channelId).length;
	await questeur.bot.send();
	return postsIn(questeur.playground, channelId).slice(before);
}

function inChannel(): Target {
	return { kind: 'channel', guildId: questeur.playground.guild.id, channelId: member.channelId };
}

async function readOn(place: typeof member, first: APIMessage): Promise<readonly string[]> {
	const pages = [first];
	const canTurn = (page: APIMessage) => partsOf(page).some(({ label, disabled }) => label === 'Suivant' && !disabled);
	for (let page = first; canTurn(page); pages.push(page)) page = await questeur.press(place, page, 'Suivant');
	return pages.map(read);
}

describe('a message about more than it has room for', () => {
	it.each([
		['bundle', 10],
		['flood', 1],
	] as const)('a %s stops after so many messages: %i, and opens the rest for any member', async (kind, most) => {
		const posts = await post(inChannel(), kind);
		expect(posts).toHaveLength(most);
		const shown = linksIn(posts.map(read));
		expect(shown).toEqual(all.slice(0, shown.length));
		const last = posts.at(-1);
		if (last === undefined) throw new Error('nothing was posted');
		expect(read(last)).toContain(`Et ${all.length - shown.length} autres, que le bouton montre.`);
		const rest = linksIn(await readOn(member, await questeur.press(member, last, 'Lire la suite')));
		expect(rest.length).toBeGreaterThanOrEqual(all.length - shown.length);
		expect(rest).toEqual(all.slice(-rest.length));
	});

	it('opens in a direct message for who got it, and for nobody else', async () => {
		const { manager } = questeur.playground.people;
		const posts = await post({ kind: 'direct', userId: manager.user.id }, 'flood');
		const own = { as: manager, channelId: questeur.playground.directMessageId(manager.user.id) };
		const [only] = posts;
		if (only === undefined) throw new Error('nothing was sent');
		expect(read(await questeur.press(own, only, 'Lire la suite'))).toContain('Tout ce qu’annonçait ce message');
		const id = partsOf(only).find(({ label }) => label === 'Lire la suite')?.['custom_id'];
		await questeur.say(member, 'help');
		expect(read(await forge(questeur.playground, { ...member, customId: String(id) }))).toContain(
			'Cette liste n’est plus là',
		);
	});

	it('keeps its list for 90 days, and then says where to look', async () => {
		const [post90] = await post(inChannel(), 'flood');
		if (post90 === undefined) throw new Error('nothing was posted');
		await questeur.passWithoutNews(91 * DAY);
		await questeur.house.eraseOld();
		expect(read(await questeur.press(member, post90, 'Lire la suite'))).toContain(
			'`/chercher` retrouve chaque question',
		);
	});
});
