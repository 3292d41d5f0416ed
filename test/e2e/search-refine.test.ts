import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { buttonOf, labelOf, openQuesteur, optionsOf, partsOf } from './a-questeur.ts';
import { fillArchive } from './archive.ts';
import { forge } from './forge.ts';
import { expectSound, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let member: Somebody;
let foreigner: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	await fillArchive(questeur.house);
	({ member, foreigner } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const here = (as: Somebody = member) => ({ as, channelId: questeur.playground.channelId('general') });
const search = (options: Record<string, string>, as = member) => questeur.say(here(as), 'search', options);
const titles = (message: APIMessage) => [...read(message).matchAll(/\*\*\[([^\]]+)\]/g)].map(([, title]) => title);
const labels = (message: APIMessage) => optionsOf(message).map(labelOf);
const pressable = (message: APIMessage) => partsOf(message).map(({ label }) => label);

/** Chooses the option whose label begins so. */
function choose(message: APIMessage, label: string, as = member): Promise<APIMessage> {
	const found = optionsOf(message).find((option) => labelOf(option).startsWith(label));
	return questeur.choose(here(as), message, [String(found?.['value'] ?? `no option “${label}”`)]);
}

describe('the menu under the results', () => {
	it('narrows to the last year with a count that is kept, in place, from the first page', async () => {
		const all = await search({ query: 'trottoirs', sort: 'oldest' });
		const second = await questeur.press(here(), all, 'Suivant');
		const [, count = ''] = /Depuis un an \((\d+)\)/.exec(labels(second).join('\n')) ?? [];
		const recent = await choose(second, 'Depuis un an');
		expect(recent.id).toBe(all.id);
		expect(count).not.toBe('');
		expect(read(recent)).toMatch(new RegExp(`^## ${count} questions pour « trottoirs »`));
		expect(read(recent)).toContain('Filtres : posée depuis le 24 novembre 2025 · tri : les plus anciennes');
		expect(read(recent)).not.toContain('Page 2');
		const placeholders = partsOf(recent).map(({ placeholder }) => placeholder);
		expect(placeholders).toContain('Affiner · posée depuis le 24 novembre 2025');
	});

	it('goes back to the page that was open, and from there on as before', async () => {
		const first = await search({ query: 'trottoirs', sort: 'oldest' });
		expect(pressable(first)).not.toContain('Retour');
		const second = await questeur.press(here(), first, 'Suivant');
		const recent = await choose(second, 'Depuis un an');
		const sorted = await choose(recent, 'Tri : les plus récentes');
		const once = await questeur.press(here(), sorted, 'Retour');
		expect(titles(once)).toEqual(titles(recent));
		const twice = await questeur.press(here(), once, 'Retour');
		expect(titles(twice)).toEqual(titles(second));
		expect(read(twice)).toContain('Page 2 sur');
		expect(pressable(twice)).not.toContain('Retour');
		expect(titles(await questeur.press(here(), twice, 'Précédent'))).toEqual(titles(first));
	});

	it('remembers the way over a restart, however long it is', async () => {
		const second = await questeur.press(here(), await search({ query: 'trottoirs' }), 'Suivant');
		const ordered = await choose(second, 'Tri : les plus anciennes');
		const third = await questeur.press(here(), await questeur.press(here(), ordered, 'Suivant'), 'Suivant');
		const recent = await choose(third, 'Depuis un an');
		await questeur.restart();
		const back = await questeur.press(here(), recent, 'Retour');
		expect(titles(back)).toEqual(titles(third));
		expect(read(await questeur.press(here(), back, 'Retour'))).toBe(read(second));
	});

	it('removes any filter, and says in words which are there', async () => {
		const [deputy] = await questeur.complete(here(), 'search', { query: 'trottoirs', deputy: 'sarcelle' });
		const narrowed = await search({
			query: 'trottoirs',
			deputy: String(deputy?.value),
			from: '5a',
			session: '2026-2027',
		});
		expect(labels(narrowed).slice(0, 3)).toEqual([
			'posée par Quentin Sarcelle',
			'session 2026-2027',
			'posée depuis le 24 novembre 2021',
		]);
		const wider = await choose(narrowed, 'session');
		expect(read(wider)).toContain('Filtres : posée par Quentin Sarcelle · posée depuis le 24 novembre 2021');
		const widest = await choose(await choose(wider, 'posée par'), 'posée depuis');
		expect(read(widest)).not.toContain('Filtres');
	});

	it('is there where filters leave nothing, to take them away', async () => {
		const none = await search({ query: 'ecole', to: '2000-01-01' });
		expect(read(none)).toContain('Aucune question pour « ecole »');
		const found = await choose(none, 'posée jusqu’au');
		expect(read(found)).toMatch(/^## \d+ questions pour « ecole »/);
		expect(read(await questeur.press(here(), found, 'Retour'))).toBe(read(none));
	});

	it('speaks the language of its reader', async () => {
		const results = await search({ query: 'trottoirs' }, foreigner);
		const recent = await choose(results, 'Since last year', foreigner);
		expect(read(recent)).toContain('Filters: asked since 24 November 2025');
		const sorted = await choose(recent, 'Order: oldest', foreigner);
		expect(read(sorted)).toContain('order: oldest');
		expect(read(await questeur.press(here(foreigner), sorted, 'Back'))).toBe(read(recent));
	});
});

describe('the order of results', () => {
	it('is chosen in a menu that shows the present one', async () => {
		const oldest = await choose(await search({ query: 'ecole' }), 'Tri : les plus anciennes');
		const chosen = optionsOf(oldest).filter((option) => option['default'] === true);
		expect(chosen.map(({ value }) => value)).toEqual(['oldest']);
		expect(titles(oldest)).toEqual(titles(await search({ query: 'ecole', sort: 'oldest' })));
		expect(titles(await choose(oldest, 'Tri : les plus récentes'))).toEqual(
			titles(await search({ query: 'ecole', sort: 'newest' })),
		);
	});

	it('that is chosen again changes nothing, the way back neither', async () => {
		const second = await questeur.press(here(), await search({ query: 'ecole', sort: 'oldest' }), 'Suivant');
		const same = await choose(second, 'Tri : les plus anciennes');
		expect(read(same)).toBe(read(second));
		expect(pressable(same)).not.toContain('Retour');
	});
});

describe('published results', () => {
	it('are narrowed by nobody: whoever wants to opens their own', async () => {
		const recent = await choose(await search({ query: 'trottoirs' }), 'Depuis un an');
		const published = await questeur.press(here(), recent, 'Publier');
		expect(optionsOf(published)).toEqual([]);
		const own = await questeur.press(here(foreigner), published, 'Tout parcourir');
		expect(own.id).not.toBe(published.id);
		expect(read(own)).toContain('Filters: asked since');
		expect(pressable(own)).not.toContain('Back');
		expect(read(await choose(own, 'asked since', foreigner))).not.toContain('Filters');
	});
});

describe('a choice of another making', () => {
	const customId = 'v1:search:refine:=["ecole"]:0';
	const forged = async (value: string) => {
		await search({ query: 'ecole' });
		return read(await forge(questeur.playground, { ...here(), customId, values: [value] }));
	};

	it.each([
		'autre chose',
		'minister:personne du tout',
		'deputy:',
		'status:perdue',
		'year:20',
		'last:99a',
		'without:tout',
		'minister:*a*',
	])('such as %s changes nothing, and is told', async (value) => {
		expect(await forged(value)).toContain('ne répond plus');
	});

	it('narrows where it stands for something', async () => {
		const { key = '' } =
			(await questeur.house.store.people.resolve({ keyOrName: 'Yasmina Tahourdin-Lesage', role: 'addressee' })) ?? {};
		expect(await forged(`minister:${key}`)).toContain('Filtres : posée à Yasmina Tahourdin-Lesage');
		expect(await forged('status:answered')).toContain('Filtres : état : répondue');
	});
});

it('a search that is lost gives a button to start again, from its menus too', async () => {
	await search({ query: 'ecole' });
	const lost = await forge(questeur.playground, { ...here(), customId: 'v1:search:refine:#perdue:0', values: ['x'] });
	expect(read(lost)).toContain('Cette liste est trop ancienne');
	expect(buttonOf(lost, 'Nouvelle recherche')).toBe('v1:search:new');
});
