import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQuesteur } from './a-questeur.ts';
import { postsIn, read } from './sound.ts';

const MINUTES = 60_000;

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let role: string;
let other: string;

beforeAll(async () => {
	questeur = await openQuesteur({
		world: {
			...{ name: 'Val-Clair', locale: Locale.French, channels: ['alertes', 'sans', 'jour'] },
			people: [{ name: 'Odile Verfontaine', manager: true }],
		},
	});
	const { controls, guild } = questeur.playground;
	role = controls.addRole(guild.id, { name: 'Veille', mentionable: true }).id;
	other = controls.addRole(guild.id, { name: 'Presse', mentionable: true }).id;
	await questeur.pass(0);
	for (const name of ['alertes', 'sans']) {
		for (const portfolio of ['Mobilité', 'Énergie', 'Logement', 'Santé']) {
			await questeur.say(at(name), 'follow portfolio', { portfolio });
		}
	}
	await questeur.say(at('jour'), 'digest on');
	for (const name of ['alertes', 'jour']) await questeur.say(at(name), 'channel mention', { role });
});
afterAll(async () => {
	expect(questeur.playground.violations).toEqual([]);
	expect(questeur.playground.unknownRequests()).toEqual([]);
	await questeur.close();
});

const id = (name: string) => questeur.playground.channelId(name);
const at = (name: string) => ({ as: questeur.playground.people.manager, channelId: id(name) });
const posts = (name: string) => postsIn(questeur.playground, id(name));

/** Lets news come until there is some; gives what it was. */
async function alerts(name: string) {
	const before = posts(name).length;
	for (let tries = 0; tries < 60 && posts(name).length === before; tries += 1) await questeur.pass(MINUTES / 2);
	const came = posts(name).slice(before);
	expect(came.length).toBeGreaterThan(0);
	return came;
}

describe('a channel that has chosen a role', () => {
	it('mentions that role above each alert, and pings nobody else', async () => {
		for (const { mentions, mention_roles, mention_everyone, ...alert } of await alerts('alertes')) {
			expect({ mentions, mention_roles, mention_everyone }).toEqual({
				mentions: [],
				mention_roles: [role],
				mention_everyone: false,
			});
			expect(read(alert).split('\n')[0]).toBe(`<@&${role}>`);
		}
	});

	it('calls nobody with a digest', async () => {
		await questeur.say(at('jour'), 'digest now');
		await questeur.passWithoutNews(1000);
		expect(posts('jour').map(({ mention_roles }) => mention_roles)).toEqual([[]]);
	});

	it('mentions another once that is chosen, and then none', async () => {
		await questeur.say(at('alertes'), 'channel mention', { role: other });
		expect(new Set((await alerts('alertes')).flatMap(({ mention_roles }) => mention_roles))).toEqual(new Set([other]));
		await questeur.say(at('alertes'), 'channel mention');
		expect((await alerts('alertes')).flatMap(({ mention_roles }) => mention_roles)).toEqual([]);
	});

	it('goes without once the role is deleted', async () => {
		await questeur.say(at('alertes'), 'channel mention', { role: other });
		questeur.playground.controls.deleteRole(questeur.playground.guild.id, other);
		for (const alert of await alerts('alertes')) {
			expect(alert.mention_roles).toEqual([]);
			expect(read(alert)).not.toContain('<@&');
		}
	});
});

it('other channels mention nobody', async () => {
	expect(posts('sans').length).toBeGreaterThan(0);
	expect(posts('sans').flatMap(({ mention_roles }) => mention_roles)).toEqual([]);
});
