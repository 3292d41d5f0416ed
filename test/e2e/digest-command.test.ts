import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewPage } from '../../src/commands/digest-preview.ts';
import type { Somebody } from '../../src/playground/protocol.ts';
import { valClair } from '../../src/playground/world/plan.ts';
import { openQuesteur, partsOf } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, postsIn, read } from './sound.ts';

const HOUR = 3_600_000;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let manager: Somebody;

beforeAll(async () => {
	questeur = await openQuesteur({
		world: { ...valClair, channels: ['reglages', 'long', 'vide', 'ligne', 'suivi', 'tu'] },
	});
	await questeur.pass(0);
	({ manager } = questeur.playground.people);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const id = (channel: string) => questeur.playground.channelId(channel);
const at = (channel: string, as = manager) => ({ as, channelId: id(channel) });
const posted = (channel: string) => postsIn(questeur.playground, id(channel)).map(read);
const linksIn = (texts: readonly string[]) =>
	[...texts.join('\n').matchAll(/\]\((https:[^)]+)\)/g)].map(([, url]) => url);

/** When the next digest comes, as its reader's own clock would show it. */
const nextIn = (text: string) => new Date(Number(/<t:(\d+):f>/.exec(text)?.[1]) * 1000).toISOString();

const turnOn = async (channel: string, options: Record<string, string> = {}) =>
	read(await questeur.say(at(channel), 'digest on', options));

describe('the settings of a digest', () => {
	it.each([
		[{}, '07:30', 'du lundi au vendredi', '2026-11-25T06:30:00.000Z'],
		[{ time: '18h' }, '18:00', 'du lundi au vendredi', '2026-11-24T17:00:00.000Z'],
		[{ time: '7h30', days: 'monday' }, '07:30', 'le lundi seulement', '2026-11-30T06:30:00.000Z'],
		[{ days: 'everyday', time: '9:05' }, '09:05', 'tous les jours', '2026-11-24T08:05:00.000Z'],
		[{ time: '0h', timezone: 'Asia/Tokyo' }, '00:00', 'tous les jours', '2026-11-24T15:00:00.000Z'],
	])('%o', async (...[options, time, days, next]) => {
		const text = await turnOn('reglages', options);
		expect(text).toContain(`**${time}**`);
		expect(text).toContain(days);
		expect(nextIn(text)).toBe(next);
	});

	it('are kept where a later change does not name them', async () => {
		const text = await turnOn('reglages', { covers: 'followed', empty: 'line' });
		expect(text).toContain('**00:00** (Asia/Tokyo), tous les jours');
		expect(text).toContain('seulement ce que le salon suit');
		expect(text).toContain('publier une ligne');
		expect(await turnOn('reglages')).toContain('seulement ce que le salon suit');
	});

	it.each([
		[{ time: '25h' }, '« 25h » n’est pas une heure. Écrivez par exemple 7:30 ou 18h.'],
		[{ time: 'midi' }, '« midi » n’est pas une heure.'],
		[{ time: '7h60' }, '« 7h60 » n’est pas une heure.'],
		[{ timezone: 'Bruxelles' }, '« Bruxelles » n’est pas un fuseau horaire.'],
		[{ timezone: '@everyone' }, '« \\@everyone » n’est pas un fuseau horaire.'],
	])('that make no sense are refused: %o', async (options, sentence) => {
		expect(await turnOn('reglages', options)).toContain(sentence);
	});

	it('complete a time zone from what people type', async () => {
		const zones = await questeur.complete(at('reglages'), 'digest on', { timezone: 'bruxelles' });
		expect(zones.map(({ value }) => value)).toEqual(['Europe/Brussels']);
		expect(await questeur.complete(at('reglages'), 'digest on', { timezone: '' })).toHaveLength(25);
	});

	it('name another channel than where they are made', async () => {
		const text = await turnOn('reglages', { channel: id('tu') });
		expect(text).toContain(`<#${id('tu')}>`);
		const off = await questeur.say(at('reglages'), 'digest off', { channel: id('tu') });
		expect(read(off)).toContain(`Plus de résumé dans <#${id('tu')}>`);
	});

	it('are refused where the bot may not post, naming what it lacks', async () => {
		questeur.playground.controls.revoke(id('tu'), 'SendMessages');
		expect(await turnOn('tu')).toContain('ce qui lui manque (Envoyer des messages)');
		questeur.playground.controls.restore(id('tu'), 'SendMessages');
	});

	it('are gone once it is off', async () => {
		expect(read(await questeur.say(at('reglages'), 'digest off'))).toContain('Plus de résumé dans');
		expect(read(await questeur.say(at('reglages'), 'digest off'))).toContain('Il n’y avait pas de résumé dans');
		expect(read(await questeur.say(at('reglages'), 'digest now'))).toContain('Il n’y avait pas de résumé dans');
	});
});

describe('an ordinary member', () => {
	it.each(['on', 'off', 'preview', 'now'])('may not use /digest %s, and is told who may', async (subcommand) => {
		const reply = await questeur.say(at('long', questeur.playground.people.member), `digest ${subcommand}`);
		expect(read(reply)).toContain('« Gérer le serveur »');
	});

	it('turns no page of a preview with a forged button', async () => {
		const { member } = questeur.playground.people;
		await questeur.say(at('long', member), 'help');
		const customId = previewPage.id({ channel: id('long'), page: 1 });
		const reply = await forge(questeur.playground, { ...at('long', member), customId });
		expect(read(reply)).toContain('« Gérer le serveur »');
	});
});

describe('a long digest', () => {
	let previewed: readonly string[];

	beforeAll(async () => {
		await turnOn('long', { time: '7h30' });
		await questeur.pass(3 * HOUR);
	});

	it('is previewed a page at a time, there and back', async () => {
		const pages = [await questeur.say(at('long'), 'digest preview')];
		for (;;) {
			const page = pages.at(-1);
			const last = page === undefined || partsOf(page).some(({ label, disabled }) => label === 'Suivant' && disabled);
			if (page === undefined || last) break;
			pages.push(await questeur.press(at('long'), page, 'Suivant'));
		}
		expect(pages.length).toBeGreaterThan(1);
		const [, second] = pages;
		if (second === undefined) throw new Error('there is one page only');
		previewed = pages.map(read);
		expect(new Set(previewed.map((text) => linksIn([text])[0])).size).toBe(pages.length);
		const shown = pages.at(-1) ?? second;
		const back = read(await questeur.press(at('long'), shown, 'Précédent'));
		expect(back).toBe(previewed.at(-2));
		expect(posted('long')).toEqual([]);
	});

	it('is posted over several messages, every item once, in the order of its preview', async () => {
		const content = await questeur.house.digests.preview({
			guildId: questeur.playground.guild.id,
			channelId: id('long'),
		});
		const owed = content.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
		expect(owed.length).toBeGreaterThan(100);
		const done = await questeur.say(at('long'), 'digest now');
		expect(read(done)).toContain(`Le résumé part dans <#${id('long')}>`);
		await questeur.bot.send();
		const links = linksIn(posted('long'));
		// Ten messages, and a button for the rest: digest-history.test.ts.
		expect(posted('long')).toHaveLength(10);
		expect(links).toEqual(owed.slice(0, links.length).map(({ question }) => question.url));
		expect(links).toEqual(linksIn(previewed));
		expect(new Set(links).size).toBe(links.length);
	});

	it('is not told again by the next', async () => {
		const before = posted('long').length;
		await questeur.passWithoutNews(1000);
		await questeur.say(at('long'), 'digest now');
		await questeur.bot.send();
		const [after] = posted('long').slice(before);
		expect(after).toContain('Rien de nouveau depuis');
		expect(linksIn([after ?? ''])).toEqual([]);
	});
});

describe('a day without news', () => {
	it('is silent, or one line, as the channel wishes', async () => {
		await turnOn('vide', { covers: 'followed', empty: 'silent', days: 'everyday' });
		await turnOn('ligne', { covers: 'followed', empty: 'line', days: 'everyday' });
		await questeur.pass(Date.parse('2026-11-25T07:00:00Z') - questeur.house.clock());
		expect(posted('vide')).toEqual([]);
		expect(posted('ligne')).toHaveLength(1);
		expect(posted('ligne')[0]).toContain('Résumé du 25 novembre 2026');
		expect(posted('ligne')[0]).toContain('Rien de nouveau depuis');
	});
});

describe('a digest of what the channel follows', () => {
	it('tells that, and says why', async () => {
		const [first] = await questeur.complete(at('suivi'), 'follow minister', { minister: '' });
		await questeur.say(at('suivi'), 'follow minister', { minister: String(first?.value), pace: 'weekly' });
		await turnOn('suivi', { covers: 'followed' });
		await questeur.pass(HOUR);
		await questeur.say(at('suivi'), 'digest now');
		await questeur.bot.send();
		const text = posted('suivi').join('\n');
		const name = String(first?.name).split(/ \(| — /)[0];
		expect(linksIn([text]).length).toBeGreaterThan(0);
		expect(text).toContain(name);
		const groups = [...text.matchAll(/^\*\*([^*[]+)\*\*$/gm)].map(([, group]) => group);
		expect(new Set(groups)).toEqual(new Set([name]));
	});
});
