import { afterEach, beforeEach, expect, it } from 'vitest';
import { createScriptedSource } from '../services/scripted-source.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, postsIn, read } from './sound.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const refs = Array.from({ length: 40 }, (_, at) => String(at + 1));

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let parliament: ReturnType<typeof createScriptedSource>;

beforeEach(async () => {
	parliament = createScriptedSource();
	questeur = await openQuesteur({
		sources: async () => [parliament.source],
		settings: ({ guild, channelId }) => ({
			QUESTEUR_OPERATOR_CHANNEL: `https://discord.com/channels/${guild.id}/${channelId('questions')}`,
		}),
	});
	for (const ref of refs) parliament.publishes({ ref });
	await questeur.pass(0);
});
afterEach(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const here = () => ({
	as: questeur.playground.people.manager,
	channelId: questeur.playground.channelId('questions'),
});
const posted = () => postsIn(questeur.playground, here().channelId).map(read);
const status = async () => read(await questeur.say(here(), 'status'));

/** Several runs, and a restart among them. */
async function sometimeLater(): Promise<void> {
	await questeur.pass(HOUR);
	await questeur.restart();
	await questeur.pass(DAY);
	await questeur.pass(DAY);
}

it('that a site fails, and is back, is told once each, and shown on /status', async () => {
	expect(await status()).not.toContain('⚠️');
	parliament.goesDown();
	await sometimeLater();
	expect(posted()).toEqual([expect.stringContaining('Parlement d’Exemple** : le site ne répond plus')]);
	expect(await status()).toMatch(/le site ne répond pas, ou mal, depuis le <t:\d+:f>/i);
	parliament.comesBack();
	await sometimeLater();
	expect(posted().slice(1)).toEqual([expect.stringContaining('la lecture a repris normalement')]);
	expect(await status()).not.toContain('⚠️');
});

it('that a run is held back is told once with its reason, and shown on /status', async () => {
	for (const ref of refs) parliament.publishes({ ref, text: { fr: 'Menu Accueil Contact' } });
	await sometimeLater();
	const why = '40 questions connues sur 40 ont changé de texte';
	expect(posted()).toEqual([expect.stringContaining(`la dernière lecture est retenue, car ${why}`)]);
	expect(posted()[0]).toContain('questeur refresh --accept');
	expect(await status()).toMatch(
		new RegExp(`Lecture retenue depuis le <t:\\d+:f> : ${why}\\. .*Prochaine lecture <t:\\d+:R>`),
	);
	expect((await questeur.house.store.questions.byRef('exemple', '1'))?.text.fr).toContain('Combien de lignes');
	const [source] = questeur.house.sources;
	if (source) await questeur.house.refresh(source, { accept: true });
	await questeur.passWithoutNews(0);
	expect(posted()).toHaveLength(2);
});
