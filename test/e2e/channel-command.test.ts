import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const here = () => ({ as: questeur.playground.people.manager, channelId: questeur.playground.channelId('questions') });

describe('/channel show', () => {
	it('says what is set where nothing is', async () => {
		const shown = read(await questeur.say(here(), 'channel show'));
		expect(shown).toContain(`Réglages de <#${here().channelId}>`);
		expect(shown).toContain('Mention** : aucune');
		expect(shown).toContain('Heures calmes** : aucune');
	});

	it('says what is set', async () => {
		const { channelSettings } = questeur.house.store;
		const place = { guildId: questeur.playground.guild.id, channelId: here().channelId };
		await channelSettings.save(place, { quiet: { from: '22:00', until: '07:00' }, mentionRole: '77', crosspost: true });
		const shown = read(await questeur.say(here(), 'channel show'));
		expect(shown).toContain('<@&77> à chaque alerte');
		expect(shown).toContain('rien entre 22:00 et 07:00');
		expect(shown).toContain('aussi diffusé aux serveurs');
	});

	it('is not offered to who does not manage the channel', async () => {
		const { foreigner } = questeur.playground.people;
		const act = { type: 'command', channelId: here().channelId, path: ['channel', 'show'], options: {} } as const;
		const { refused } = await questeur.playground.act({ ...act, as: foreigner.user.id });
		expect(refused).toMatch(/^You may not use the command/);
	});
});
