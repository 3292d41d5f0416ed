import { existsSync } from 'node:fs';
import { MessageFlags } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../src/playground/engine.ts';
import { discordLimits } from '../../src/playground/limits.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { createRequestCheck } from '../../src/playground/rest/request-check.ts';
import { everyRoute } from '../../src/playground/rest/routes/every-route.ts';
import { valClair } from '../../src/playground/world/plan.ts';
import { answering, command, connectBot, createCaller, openPlayground } from './bot.ts';

const openapi = `${process.env['QUESTEUR_SHARED'] ?? '../shared'}/data/discord/openapi.json`;

let playground: Playground | undefined;
afterEach(() => playground?.stop());

describe.skipIf(!existsSync(openapi))("Discord's own description (skipped where shared data is absent)", () => {
	it('knows every operation of the playground by its name', async () => {
		const check = await createRequestCheck(openapi);
		const engine = createEngine({
			plan: valClair,
			limits: discordLimits,
			now: Date.now,
			validToken: () => true,
			url: () => '',
		});
		const call = { param: () => '1', query: new URLSearchParams(), body: {}, files: new Map() };
		const unknown = everyRoute(engine).filter((route) => check(route, call)?.message.includes('no such operation'));
		expect(unknown).toEqual([]);
	});

	it('finds nothing wrong with what discord.js sends', async () => {
		const opened = await openPlayground({ openapi });
		playground = opened.playground;
		const bot = await connectBot(opened.url);
		await bot.application.commands.set([
			{ name: 'salut', description: 'Dit', defaultMemberPermissions: 0n, dmPermission: false },
		]);
		await bot.application.commands.set([{ name: 'salut', description: 'Dit bonjour' }]);
		answering(bot, async (interaction) => {
			if (!interaction.isChatInputCommand()) return;
			await interaction.deferReply();
			await interaction.editReply({
				flags: MessageFlags.IsComponentsV2,
				components: [{ type: 10, content: 'bonjour' }],
			});
			await interaction.followUp({ content: 'fichier', files: [{ name: 'a.csv', attachment: Buffer.from('a') }] });
		});
		const { interactionId } = await command(playground, ['salut']);
		const { channel_id } = await playground.waitForReply(interactionId);
		await playground.waitForMessage(channel_id, ({ attachments }) => attachments.length === 1);
		await bot.destroy();
		expect(playground.violations).toEqual([]);
		expect(playground.unknownRequests()).toEqual([]);
		expect(Object.fromEntries(playground.operations())).toMatchObject({
			get_bot_gateway: 1,
			bulk_set_application_commands: 2,
			create_interaction_response: 1,
			update_original_webhook_message: 1,
			execute_webhook: 1,
		});
	});

	it.each([
		['a body', (id: string) => ['POST', `/channels/${id}/messages`, { content: 'x', flags: 'many' }] as const],
		['a path', () => ['GET', '/channels/general'] as const],
		['a query', (id: string) => ['GET', `/channels/${id}/messages?limit=1000`] as const],
	])('refuses %s that does not fit, and remembers it', async (_, request) => {
		const opened = await openPlayground({ openapi: await createRequestCheck(openapi) });
		playground = opened.playground;
		const [method, path, body] = request(playground.channelId('general'));
		const answer = await createCaller(opened.url)(method, path, body);
		expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
		expect(playground.violations).toHaveLength(1);
	});
});
