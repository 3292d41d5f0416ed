import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { labelOf, openQuesteur, optionsOf, partsOf } from './a-questeur.ts';
import { archived, fillArchive } from './archive.ts';
import { expectSound, postsIn, read } from './sound.ts';

const ABOUT = 'Search questions about this';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let member: Somebody;
let manager: Somebody;
let foreigner: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	await fillArchive(questeur.house);
	({ member, manager, foreigner } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const here = (as: Somebody = member) => ({ as, channelId: questeur.playground.channelId('general') });
const search = (options: Record<string, string>, as = member) => questeur.say(here(as), 'search', options);
const press = (message: APIMessage, label: string, as = member) => questeur.press(here(as), message, label);
const titles = (message: APIMessage) => [...read(message).matchAll(/\*\*\[([^\]]+)\]/g)].map(([, title]) => title);
const labels = (message: APIMessage) => optionsOf(message).map(labelOf);

/** Chooses the option whose label begins so. */
function choose(message: APIMessage, label: string, as = member): Promise<APIMessage> {
	const found = optionsOf(message).find((option) => labelOf(option).startsWith(label));
	return questeur.choose(here(as), message, [String(found?.['value'] ?? `no option “${label}”`)]);
}

describe('the counts under the results', () => {
	it('are by minister, deputy, status and year, and each is what choosing it gives', async () => {
		const all = await search({ query: 'titre:trottoirs' });
		expect(read(all)).toMatch(/^## 12 questions/);
		const offered = labels(all);
		for (const label of [
			'Basile Nockier (7)',
			'Euphrasie Landelout (5)',
			'Quentin Sarcelle (5)',
			'Odette Brumagne (4)',
			'Lucie Vandermael (3)',
			'répondue (8)',
			'en attente (4)',
			'2026 (4)',
			'2022 (2)',
		]) {
			expect(offered).toContain(label);
			const narrowed = await choose(await search({ query: 'titre:trottoirs' }), label);
			expect(read(narrowed)).toMatch(new RegExp(`^## ${/\((\d+)\)/.exec(label)?.[1]} questions`));
		}
	});

	it('follow each other: a minister, then a status, then back to each page', async () => {
		const second = await press(await search({ query: 'titre:trottoirs', sort: 'newest' }), 'Suivant');
		const minister = await choose(second, 'Basile Nockier');
		expect(read(minister)).toContain('Filtres : posée à Basile Nockier · tri : les plus récentes');
		expect(labels(minister)).not.toContain('Euphrasie Landelout (5)');
		const next = await press(minister, 'Suivant');
		const status = await choose(next, 'en attente (2)');
		expect(titles(status)).toEqual(['Les trottoirs de Donceroy', 'Les trottoirs de Grandmesne']);
		const once = await press(status, 'Retour');
		expect(titles(once)).toEqual(titles(next));
		const twice = await press(once, 'Retour');
		expect(titles(twice)).toEqual(titles(second));
		expect(read(twice)).toContain('Page 2 sur 3');
	});

	it('speak English to who does', async () => {
		const answered = await choose(await search({ query: 'titre:trottoirs' }, foreigner), 'answered (8)', foreigner);
		expect(read(answered)).toContain('Filters: status: answered');
		expect(read(await choose(answered, '2022 (2)', foreigner))).toContain('asked in 2022');
	});
});

describe('how a query is read', () => {
	it('is told where it was a slip', async () => {
		const text = read(await search({ query: '"trottoirs de chêneval' }));
		expect(text).toContain('-# Lu comme : « "trottoirs de chêneval" »');
		expect(text).toContain('Les trottoirs de Chêneval');
	});

	it('is told where a misspelt word was corrected, which a button undoes, and another does again', async () => {
		const corrected = await search({ query: 'trotoirs' });
		expect(read(corrected)).toMatch(/^## \d+ questions pour « trottoirs »/);
		expect(read(corrected)).toContain('Résultats pour « trottoirs » : aucune question n’a « trotoirs ».');
		const exact = await press(corrected, 'Chercher exactement « trotoirs »');
		expect(exact.id).toBe(corrected.id);
		expect(read(exact)).toContain('Aucune question pour « trotoirs »');
		expect(read(await press(exact, 'Retour'))).toBe(read(corrected));
		const wider = await choose(await press(corrected, 'Chercher exactement « trotoirs »'), 'exactement');
		expect(read(wider)).toMatch(/^## \d+ questions pour « trottoirs »/);
	});

	it('is never corrected within quotes', async () => {
		expect(read(await search({ query: '"trotoirs"' }))).toContain('Aucune question pour « "trotoirs" »');
	});

	it('is told where most of the words were enough', async () => {
		const relaxed = await search({ query: 'verglas trottoirs salage lampadaires' });
		expect(read(relaxed)).toMatch(/voici celles qui en ont au moins \d sur 4\./);
		expect(read(relaxed)).toContain('Le verglas sur les trottoirs et le salage');
		const exact = await press(relaxed, 'Chercher exactement « verglas trottoirs salage lampadaires »');
		expect(read(exact)).toContain('Aucune question pour « verglas trottoirs salage lampadaires »');
	});

	it('is told in English too', async () => {
		const corrected = await search({ query: 'trotoirs' }, foreigner);
		expect(read(corrected)).toContain('Results for “trottoirs”: no question has “trotoirs”.');
	});
});

describe('“Similar” under a question', () => {
	const opened = async (as = member) => {
		const [latest] = await questeur.house.store.questions.named('https://archive.exemple.invalid/questions/AR-15');
		return questeur.say(here(as), 'question', { ref: latest?.url ?? '' });
	};

	it('lists the earlier ones nearest to it, the very same ones marked, each to be read', async () => {
		const similar = await press(await opened(), 'Semblables');
		expect(read(similar)).toMatch(/^## Questions semblables\nà \*\*\[Les lampadaires au sodium\]/);
		expect(read(similar)).toContain('-# 👥 même texte, à un·e autre ministre');
		expect(read(similar)).toContain('-# 🔁 déjà posée par Quentin Sarcelle le 15 janvier 2024');
		expect(read(similar)).not.toContain('Les lampadaires solaires');
		expect(read(await press(similar, 'Lire'))).toContain('**Parcours**');
	});

	it('speaks English to who does, from a published question too', async () => {
		const published = await press(await opened(), 'Publier');
		const similar = await press(published, 'Semblables', foreigner);
		expect(read(similar)).toContain('-# 👥 same text, to another minister');
		const seen = questeur.playground.messages(here().channelId, member.user.id).map(({ id }) => id);
		expect(seen).not.toContain(similar.id);
	});
});

describe('“Search questions about this”', () => {
	const say = async (content: string) => {
		await questeur.playground.act({ type: 'say', as: member.user.id, channelId: here().channelId, content });
		return {
			id: questeur.playground.messages(here().channelId).findLast((message) => message.content === content)?.id ?? '',
		};
	};

	it('on a sentence finds what its telling words are about, and what it finds can be narrowed', async () => {
		const found = await questeur.menu(here(), await say('Quelqu’un sait ce qu’il en est des trottoirs ?'), ABOUT);
		expect(read(found)).toContain('Les trottoirs');
		expect(read(await choose(found, 'Basile Nockier'))).toContain('posée à Basile Nockier');
	});

	it('on the bot’s own card opens the question that it is of', async () => {
		const [question] = await questeur.house.store.questions.named('https://archive.exemple.invalid/questions/AR-12');
		const card = await press(await questeur.say(here(), 'question', { ref: question?.url ?? '' }), 'Publier');
		const found = await questeur.menu(here(foreigner), card, ABOUT);
		expect(titles(found)).toEqual(['Le verglas sur les trottoirs et le salage']);
		expect(read(found)).toMatch(/^## 1 question for/);
	});

	it('on a message without a telling word says so', async () => {
		expect(read(await questeur.menu(here(), await say('zorglub, blop blop'), ABOUT))).toContain(
			'aucun mot assez parlant',
		);
	});
});

describe('a search that is followed with its filters', () => {
	const place = () => ({ as: manager, channelId: questeur.playground.channelId('questions') });
	const told = () => postsIn(questeur.playground, place().channelId).map(read).join('\n');
	const asked = async (title: string, to: 'nockier' | 'landelout') => {
		const question = archived(title, { on: '2026-11-23', by: 'brumagne', to });
		await questeur.house.record(question, { runId: undefined, silent: false });
		await questeur.passWithoutNews(60_000);
	};

	it('alerts of a new question that meets them, and of no other', async () => {
		const all = await questeur.say(place(), 'search', { query: 'passerelles OU trottoirs' });
		const option = optionsOf(all).find((each) => labelOf(each).startsWith('Basile Nockier'));
		const narrowed = await questeur.choose(place(), all, [String(option?.['value'])]);
		const where = await questeur.press(place(), narrowed, 'Suivre cette recherche');
		expect(read(where)).toContain('passerelles OU trottoirs à:"Basile Nockier"');
		const done = await questeur.press(place(), where, 'Dans ce salon');
		expect(read(done)).toContain('sujet « passerelles OU trottoirs à:"Basile Nockier" »');
		await asked('Les passerelles de Petit-Wavrin', 'landelout');
		await asked('Les kiosques de Petit-Wavrin', 'nockier');
		expect(told()).not.toContain('Petit-Wavrin');
		await asked('Les passerelles de Montrieux', 'nockier');
		expect(told()).toContain('Les passerelles de Montrieux');
		expect(told()).not.toContain('Petit-Wavrin');
	});

	it('is the same as the topic typed by hand', async () => {
		const again = await questeur.say(place(), 'follow topic', { query: 'trottoirs OU passerelles à:"basile nockier"' });
		expect(read(again)).toMatch(/^Déjà suivi/);
	});

	it('says how a slip was read, and warns of a word that nothing has', async () => {
		const slip = read(await questeur.say(place(), 'follow topic', { query: '"certificats verts' }));
		expect(slip).toContain('sujet « "certificats verts" »');
		expect(slip).toContain('-# Lu comme : « "certificats verts" ».');
		const misspelt = read(await questeur.say(place(), 'follow topic', { query: 'trotoirs' }));
		expect(misspelt).toContain('sujet « trotoirs »');
		expect(misspelt).toContain('Aucune question n’a encore « trotoirs ». Vouliez-vous dire « trottoirs » ?');
	});

	it('of a minister alone follows the minister', async () => {
		const { key = '' } =
			(await questeur.house.store.people.resolve({ keyOrName: 'Euphrasie Landelout', role: 'addressee' })) ?? {};
		const done = await press(await search({ query: ' ', minister: key }), 'Suivre cette recherche');
		expect(read(done)).toContain('questions à **Euphrasie Landelout**');
	});
});

it('shows what the query excludes and restricts in its own words', async () => {
	const found = await search({ query: 'trottoirs à:Nockier -verglas' });
	expect(read(found)).toMatch(/^## 7 questions/);
	expect(partsOf(found).map(({ label }) => label)).not.toContain('Retour');
});
