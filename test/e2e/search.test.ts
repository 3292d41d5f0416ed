import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { buttonOf, openQuesteur } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let member: Somebody;
let foreigner: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	({ member, foreigner } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const here = (as: Somebody = member) => ({ as, channelId: questeur.playground.channelId('general') });
const titles = (message: APIMessage) => [...read(message).matchAll(/\*\*\[([^\]]+)\]/g)].map(([, title]) => title);
const search = (options: Record<string, string>, as = member) => questeur.say(here(as), 'search', options);

describe('/search', () => {
	it('shows five results, the total, where the words are, and how fresh that is', async () => {
		const text = read(await search({ query: 'ecole' }));
		expect(text).toMatch(/^## 9 questions pour « ecole »/);
		expect(text).toMatch(/\*(Question|Réponse) :\* .*\*\*[ÉEée]coles?\*\*/);
		expect(text).toMatch(/Page 1 sur 2 · Données lues <t:\d+:R>/);
		expect(titles(await search({ query: 'ecole' }))).toHaveLength(5);
	});

	it('is seen by who asked only, until it is published in the language of the server', async () => {
		const { playground } = questeur;
		const place = here(foreigner);
		const results = await search({ query: 'ecole' }, foreigner);
		expect(read(results)).toContain('9 questions for “ecole”');
		expect(playground.messages(place.channelId, member.user.id).map(({ id }) => id)).not.toContain(results.id);
		const published = await questeur.press(place, results, 'Publish');
		expect(read(published)).toContain('9 questions pour « ecole »');
		expect(playground.messages(place.channelId, member.user.id).map(({ id }) => id)).toContain(published.id);
		const own = await questeur.press(here(), published, 'Tout parcourir');
		expect(buttonOf(own, 'Suivant')).toBeDefined();
	});

	it('turns its pages in place, without losing or repeating a result', async () => {
		const first = await search({ query: 'ecole', sort: 'newest' });
		const second = await questeur.press(here(), first, 'Suivant');
		expect(second.id).toBe(first.id);
		expect(new Set([...titles(first), ...titles(second)]).size).toBe(9);
		expect(titles(await questeur.press(here(), second, 'Précédent'))).toEqual(titles(first));
	});

	it('turns its pages after a restart too, however long the search', async () => {
		const query = 'ecole "aucun texte ne dit cela" OR ecole OR internat OR harcèlement OR bibliothèque';
		const short = await search({ query: 'ecole' });
		const long = await search({ query, from: '5a' });
		await questeur.restart();
		expect(read(await questeur.press(here(), short, 'Suivant'))).toContain('Page 2 sur 2');
		expect(read(await questeur.press(here(), long, 'Suivant'))).toContain('Page 2 sur');
	});

	it('says its filters in words, people by their names', async () => {
		const [deputy] = await questeur.complete(here(), 'search', { query: 'ecole', deputy: 'aubrenoy' });
		const text = read(
			await search({ query: 'ecole', deputy: String(deputy?.value), status: 'pending', from: '1a', sort: 'newest' }),
		);
		expect(text).toContain(
			'Filtres : posée par Ophélie D’Aubrenoy · état : en attente · posée depuis le 24 novembre 2025 · tri : les plus récentes',
		);
	});

	it('opens a result for who presses “Read”', async () => {
		const results = await search({ query: 'harcèlement élèves' });
		const opened = await questeur.press(here(), results, 'Lire');
		expect(read(opened)).toContain('**Parcours**');
		expect(opened.id).not.toBe(results.id);
	});

	it('that finds nothing says which filter was one too many', async () => {
		const text = read(await search({ query: 'ecole', to: '2000-01-01' }));
		expect(text).toContain('## Aucune question pour « ecole »');
		expect(text).toContain('- Sans posée jusqu’au 1er janvier 2000 : 9 questions');
	});

	it('that finds nothing at all says what to try, and takes new words in a form', async () => {
		const none = await search({ query: 'zorglub' });
		expect(read(none)).toContain('Essayez moins de mots');
		const customId = buttonOf(none, 'Nouvelle recherche');
		const { playground } = questeur;
		const place = { as: member.user.id, channelId: here().channelId };
		const { interactionId = '' } = await playground.act({ type: 'component', ...place, messageId: none.id, customId });
		const form = await playground.waitForModal(interactionId);
		const sent = await playground.act({
			...{ type: 'modal', interactionId, customId: form.custom_id, fields: { query: 'ecole' } },
			...place,
		});
		expect(read(await playground.waitForReply(sent.interactionId))).toContain('9 questions pour « ecole »');
	});

	it('can be followed with its filters, and says that its dates are not', async () => {
		const follow = (label: string, results: APIMessage) => questeur.press(here(), results, label);
		const plain = await follow('Suivre cette recherche', await search({ query: 'ecole' }));
		expect(read(plain)).toMatch(/^C’est noté : sujet « ecole » —/);
		const [minister] = await questeur.complete(here(), 'search', { query: 'ecole', minister: 'tahourdin' });
		const filters = { minister: String(minister?.value), status: 'answered', from: '5a' };
		const narrowed = await search({ query: 'ecole', ...filters });
		const followed = read(await follow('Suivre cette recherche, sans les dates', narrowed));
		expect(followed).toContain('sujet « ecole à:"Yasmina Tahourdin-Lesage" statut:répondue » —');
		expect(followed).toContain('Sans les dates de la recherche');
	});

	it('works in a direct message', async () => {
		const place = { as: member, channelId: questeur.playground.directMessageId(member.user.id) };
		expect(read(await questeur.say(place, 'search', { query: 'ecole' }))).toContain('9 questions');
	});

	it('works where the bot is not, for who installed it', async () => {
		const { controls } = questeur.playground;
		controls.installFor(member.user.id);
		const { id: channelId } = controls.addPrivateChannel([member.user.id, foreigner.user.id]);
		expect(read(await questeur.say({ as: member, channelId }, 'search', { query: 'ecole' }))).toContain('9 questions');
	});
});

describe('what cannot be searched for', () => {
	it.each([
		[{ query: 'ab' }, 'est trop court'],
		[{ query: '"" OR' }, 'Il n’y a pas de mot'],
		[{ query: '-bus' }, 'ne dit que ce qu’il faut exclure'],
		[{ query: 'bus', from: '31/02/2026' }, '« 31/02/2026 » n’est pas une date'],
		[
			{ query: 'bus', from: '2026-03-01', to: '2026-02-01' },
			'commence (1er mars 2026) après sa fin (1er février 2026)',
		],
		[{ query: 'bus', deputy: 'Personne *du tout*' }, 'Aucun·e député·e ne répond à « Personne \\*du tout\\* »'],
		[{ query: 'bus', minister: 'Personne' }, 'Aucun·e ministre'],
	])('%j is told in a sentence', async (options, sentence) => {
		expect(read(await search(options))).toContain(sentence);
	});

	it('a search that is no longer kept gives a button to start again', async () => {
		await search({ query: 'ecole' });
		const lost = await forge(questeur.playground, { ...here(), customId: 'v1:search:open:#perdue' });
		expect(read(lost)).toContain('Cette liste est trop ancienne');
		expect(buttonOf(lost, 'Nouvelle recherche')).toBe('v1:search:new');
	});

	it('a page beyond the last is the last', async () => {
		await search({ query: 'ecole' });
		const turned = await forge(questeur.playground, { ...here(), customId: 'v1:search:page:=["ecole"]:9999' });
		expect(read(turned)).toContain('Page 2 sur 2');
	});
});
