import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let french: Somebody;
let english: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	french = questeur.playground.people.manager;
	english = questeur.playground.people.foreigner;
});
afterAll(async () => {
	expectSound(questeur.playground);
	expect(questeur.logged.filter(({ level }) => level === 'error')).toEqual([]);
	await questeur.close();
});

type Options = Record<string, string>;

/** What somebody is told, and that nobody else sees it. */
async function told(as: Somebody, path: string, options: Options): Promise<string> {
	const channelId = questeur.playground.channelId('general');
	const reply = await questeur.say({ as, channelId }, path, options);
	const publicly = questeur.playground.messages(channelId).map(({ id }) => id);
	expect(publicly).not.toContain(reply.id);
	expect(read(reply)).not.toMatch(/quelque chose s’est mal passé|something went wrong|undefined|\{\{|\[object/i);
	return read(reply);
}

const LURE = '@everyone **gras** [clic](https://evil.example) <@1> ||x|| `y`';

describe.each<{ readonly path: string; readonly options: Options; readonly fr: string; readonly en: string }>([
	{
		path: 'search',
		options: { query: 'école', from: '31/02/2026' },
		fr: '« 31/02/2026 » n’est pas une date. Écrivez 01/03/2026',
		en: '“31/02/2026” is not a date.',
	},
	{
		path: 'search',
		options: { query: 'école', to: 'hier' },
		fr: '« hier » n’est pas une date.',
		en: '“hier” is not a date.',
	},
	{ path: 'search', options: { query: 'école', from: '9999a' }, fr: 'n’est pas une date', en: 'is not a date' },
	{
		path: 'search',
		options: { query: 'école', from: '2026-05-02', to: '2026-05-01' },
		fr: 'Échangez les deux dates',
		en: 'Swap',
	},
	{ path: 'search', options: { query: 'xq' }, fr: '« xq » est trop court pour chercher', en: '“xq” is too short' },
	{
		path: 'search',
		options: { query: 'OR AND "" *' },
		fr: 'Il n’y a pas de mot à chercher',
		en: 'no word to look for',
	},
	{ path: 'search', options: { query: '   ' }, fr: 'question', en: 'question' },
	{
		path: 'search',
		options: { query: '-école -"bus"' },
		fr: 'ce qu’il faut exclure',
		en: 'only says what to leave out',
	},
	{ path: 'search', options: { query: '🦄🦄🦄' }, fr: 'Il n’y a pas de mot à chercher', en: 'no word to look for' },
	{ path: 'search', options: { query: '漢字 Ω ﷽' }, fr: '«', en: '“' },
	{
		path: 'search',
		options: { query: 'zorglubesque' },
		fr: 'Aucune question pour « zorglubesque »',
		en: 'No question for',
	},
	{ path: 'search', options: { query: 'x'.repeat(300) }, fr: 'Aucune question pour', en: 'No question for' },
	{
		path: 'search',
		options: { query: 'école', deputy: 'Personne Dutout' },
		fr: 'Aucun·e député·e ne répond à « Personne Dutout »',
		en: 'No deputy',
	},
	{ path: 'search', options: { query: 'école', minister: LURE }, fr: 'Aucun·e ministre', en: 'No minister' },
	{
		path: 'search',
		options: { query: LURE },
		fr: 'Aucune question pour « \\@everyone',
		en: 'No question for “\\@everyone',
	},
	{
		path: 'question',
		options: { ref: 'XX-0000-9999' },
		fr: 'Aucune question ne répond à « XX-0000-9999 »',
		en: 'No question',
	},
	{ path: 'question', options: { ref: 'https://evil.example/1' }, fr: 'Aucune question ne répond', en: 'No question' },
	{ path: 'question', options: { ref: '🦄' }, fr: 'Aucune question ne répond', en: 'No question' },
	{ path: 'question', options: { ref: LURE }, fr: 'Aucune question ne répond à « \\@everyone', en: 'No question' },
	{ path: 'question', options: { ref: '%_"\\' }, fr: 'Aucune question ne répond', en: 'No question' },
	{ path: 'question', options: { ref: '  ' }, fr: 'Aucune question ne répond', en: 'No question' },
	{ path: 'follow deputy', options: { deputy: 'Personne' }, fr: 'Aucun·e député·e', en: 'No deputy' },
	{ path: 'follow deputy', options: { deputy: ' ' }, fr: 'Aucun·e député·e', en: 'No deputy' },
	{ path: 'follow minister', options: { minister: LURE }, fr: 'Aucun·e ministre', en: 'No minister' },
	{ path: 'follow portfolio', options: { portfolio: 'Licornes' }, fr: 'Aucune compétence', en: 'No portfolio' },
	{ path: 'follow question', options: { ref: 'nulle part' }, fr: 'Aucune question ne répond', en: 'No question' },
	{ path: 'follow topic', options: { query: 'xq' }, fr: 'est trop court', en: 'is too short' },
	{
		path: 'follow topic',
		options: { query: '-école' },
		fr: 'ce qu’il faut exclure',
		en: 'only says what to leave out',
	},
	{ path: 'follow topic', options: { query: '!!!' }, fr: 'Il n’y a pas de mot', en: 'no word to look for' },
	{ path: 'follow topic', options: { query: '  ' }, fr: 'mot', en: 'word' },
	{ path: 'unfollow', options: { subscription: '999999999999999999999' }, fr: 'n’existe plus', en: 'is gone' },
])('/$path $options', ({ path, options, fr, en }) => {
	it('is answered in a sentence, in the language of who asks, for them alone', async () => {
		expect(await told(french, path, options)).toContain(fr);
		expect(await told(english, path, options)).toContain(en);
	});
});

describe('what somebody typed', () => {
	it.each(['search', 'question'])('is shown by /%s as text: no mark, link or mention of it works', async (path) => {
		const text = await told(french, path, path === 'search' ? { query: LURE } : { ref: LURE });
		expect(text).toContain('\\@everyone \\*\\*gras\\*\\* \\[clic\\](https\\://evil.example) \\<\\@1\\>');
		expect(text).toContain('\\|\\|x\\|\\| \\`y\\`');
	});

	it('is followed and listed as text too', async () => {
		const done = await told(french, 'follow topic', { query: `logement ${LURE}` });
		expect(done).toContain('\\@everyone \\*\\*gras');
		expect(await told(french, 'following', {})).toContain('\\@everyone \\*\\*gras');
	});

	it.each([
		['search', { query: 'x'.repeat(301) }],
		['question', { ref: 'x'.repeat(301) }],
		['follow topic', { query: 'x'.repeat(201) }],
	])('is kept short by Discord already: /%s', async (path, options) => {
		await expect(told(french, path, options)).rejects.toThrow(/Discord refused/);
	});

	it.each([
		['search', 'deputy', { query: 'école', deputy: 'zorg🦄%_"' }],
		['question', 'ref', { ref: '"' }],
		['follow portfolio', 'portfolio', { portfolio: '\\*@everyone' }],
		['digest on', 'timezone', { timezone: 'x'.repeat(2000) }],
	])('completes to nothing where it means nothing: /%s %s', async (...[path, , options]) => {
		const place = { as: french, channelId: questeur.playground.channelId('general') };
		expect(await questeur.complete(place, path, options)).toEqual([]);
	});
});
