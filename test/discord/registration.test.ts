import { PermissionFlagsBits, REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/discord/command.ts';
import { commandJson } from '../../src/discord/command-json.ts';
import { createRegistration } from '../../src/discord/registration.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import { openQuesteur } from '../e2e/a-questeur.ts';

const translators = createTranslators();
let questeur: Awaited<ReturnType<typeof openQuesteur>>;

beforeAll(async () => {
	questeur = await openQuesteur();
});
afterAll(() => questeur.close());

const puts = () =>
	questeur.playground.requests.filter(({ operation }) => operation === 'bulk_set_application_commands');
const registered = () => questeur.playground.world.commands.get('global') ?? [];

describe('registration', () => {
	it('happens at the first start, and not again while nothing changed', async () => {
		expect(puts()).toHaveLength(1);
		await questeur.restart();
		expect(puts()).toHaveLength(1);
	});

	it('gives every command, option and choice a French name and description beside the English one', () => {
		type Named = {
			name: string;
			name_localizations?: object | null;
			description?: string;
			description_localizations?: object | null;
			options?: readonly Named[];
			choices?: readonly Named[];
		};
		const visit = (each: Named): void => {
			expect([each.name, each.name_localizations]).toEqual([each.name, { fr: expect.any(String) }]);
			if (each.description) expect(each.description_localizations).toEqual({ fr: expect.any(String) });
			each.options?.forEach(visit);
			each.choices?.forEach(visit);
		};
		const named: readonly Named[] = JSON.parse(JSON.stringify(registered()));
		expect(named.length).toBeGreaterThan(5);
		named.forEach(visit);
	});

	it('offers search and question in direct messages and as a person’s own app', () => {
		for (const name of ['search', 'question']) {
			const command = registered().find((each) => each.name === name);
			expect(command?.contexts?.toSorted()).toEqual([0, 1, 2]);
			expect(command?.integration_types?.toSorted()).toEqual([0, 1]);
		}
	});

	it('happens when something changed', async () => {
		const rest = new REST({ api: `${questeur.url}/api` }).setToken(questeur.playground.token);
		const register = createRegistration({ rest, translators });
		const id = questeur.playground.world.application.id;
		const command: Command = { name: 'about', where: 'guild', run: {} };
		expect(await register(id, [command])).toBe('registered');
		expect(await register(id, [command])).toBe('unchanged');
		expect(await register(id, [{ ...command, permission: PermissionFlagsBits.ManageGuild }])).toBe('registered');
		expect(await register(id, [{ ...command, where: 'anywhere' }])).toBe('registered');
	});
});

it('refuses a command without its texts in the catalog', () => {
	const command: Command = { name: 'perdue', where: 'guild', run: {} };
	expect(() => commandJson(command, translators)).toThrow('no perdue.command.name');
});
