import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { valClair } from '../../src/playground/world/plan.ts';
import { openQuesteur, optionsOf, partsOf } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, postsIn, read } from './sound.ts';

const HOUR = 3_600_000;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let manager: Somebody;
let member: Somebody;
let owed: readonly (string | undefined)[];

const id = (channel: string) => questeur.playground.channelId(channel);
const at = (channel: string, as = member) => ({ as, channelId: id(channel) });
const linksIn = (texts: readonly string[]) =>
	[...texts.join('\n').matchAll(/\]\((https:[^)]+)\)/g)].map(([, url]) => url);

/** That page and those after it. */
async function pagesFrom(first: APIMessage): Promise<readonly string[]> {
	const pages = [first];
	for (let page = first; canTurn(page); pages.push(page)) page = await questeur.press(at('long'), page, 'Suivant');
	return pages.map(read);
}

function canTurn(page: APIMessage): boolean {
	return partsOf(page).some(({ label, disabled }) => label === 'Suivant' && disabled !== true);
}

beforeAll(async () => {
	questeur = await openQuesteur({ world: { ...valClair, channels: ['long', 'autre', 'vide'] } });
	({ manager, member } = questeur.playground.people);
	await questeur.pass(0);
	await questeur.say(at('long', manager), 'digest on', { time: '7h30', days: 'everyday' });
	await questeur.say(at('autre', manager), 'digest on', { time: '7h30', covers: 'followed' });
	await questeur.pass(3 * HOUR);
	const place = { guildId: questeur.playground.guild.id, channelId: id('long') };
	const { sections } = await questeur.house.digests.preview(place);
	owed = sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ question }) => question.url)));
	await questeur.say(at('long', manager), 'digest now');
	await questeur.bot.send();
});
afterAll(async () => {
	expectSound(questeur.playground);
	expect(questeur.logged.filter(({ level }) => level === 'error')).toEqual([]);
	await questeur.close();
});

describe('a digest that is too long to be posted whole', () => {
	it('says how much is left, and any member reads on where it stopped', async () => {
		const posts = postsIn(questeur.playground, id('long'));
		expect(posts).toHaveLength(10);
		const shown = linksIn(posts.map(read));
		const left = owed.length - shown.length;
		const last = posts.at(-1);
		if (last === undefined) throw new Error('nothing was posted');
		expect(read(last)).toContain(`Et ${left} autres, que le bouton montre.`);
		const opened = await questeur.press(at('long'), last, 'Lire la suite');
		const rest = linksIn(await pagesFrom(opened));
		expect(rest.slice(-left)).toEqual(owed.slice(-left));
		expect(rest.length).toBeLessThan(owed.length);
	});
});

describe('the history of a channel’s digests', () => {
	it('lets any member choose one, and read all of it as it was, page by page', async () => {
		await questeur.pass(5 * HOUR);
		const list = await questeur.say(at('long'), 'digest history');
		expect(read(list)).toContain(`Résumé du 24 novembre 2026** · ${owed.length} questions`);
		const [option] = optionsOf(list);
		expect(option).toMatchObject({ label: expect.stringMatching(/^Résumé du 24/) });
		const opened = await questeur.choose(at('long'), list, [String(option?.['value'])]);
		expect(read(opened)).toContain(`Résumé passé de <#${id('long')}>, du <t:`);
		// A question that has another minister by now stands under that one.
		expect(linksIn(await pagesFrom(opened)).toSorted()).toEqual(owed.toSorted());
		expect(read(await questeur.press(at('long'), opened, 'Autres résumés'))).toBe(read(list));
	});

	it('speaks the language of who reads', async () => {
		const reader = questeur.playground.everybody().find(({ user }) => user.global_name === 'Winifred Ashgrove');
		if (reader === undefined) throw new Error('nobody reads English');
		expect(read(await questeur.say(at('long', reader), 'digest history'))).toContain('Digest of 24 November 2026');
	});

	it('has the days on which nothing was posted, too', async () => {
		await questeur.passWithoutNews(Date.parse('2026-11-25T07:00:00Z') - questeur.house.clock());
		const list = read(await questeur.say(at('autre'), 'digest history'));
		expect(list).toContain('Résumé du 25 novembre 2026** · rien de nouveau, rien n’a été publié');
	});

	it('says so where there has been none', async () => {
		expect(read(await questeur.say(at('vide'), 'digest history'))).toContain('n’a pas encore eu de résumé');
	});

	it('of one channel opens in no other, whatever a custom id says', async () => {
		await questeur.say(at('vide'), 'help');
		for (const customId of ['v1:digest:past:1:1:0:0', 'v1:digest:past:1:999:0:0', 'v1:digest:more:1:1:10']) {
			const refused = await forge(questeur.playground, { ...at('vide'), customId });
			expect(read(refused)).toContain('n’est pas de ce salon');
			expect(linksIn([read(refused)])).toEqual([]);
		}
	});
});
