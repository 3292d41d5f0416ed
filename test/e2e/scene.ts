import type { openQuesteur } from './a-questeur.ts';

type Questeur = Awaited<ReturnType<typeof openQuesteur>>;

/** In #questions: alerts of a followed minister, a digest, and a search. */
export async function playScene(questeur: Questeur): Promise<void> {
	const { playground } = questeur;
	const manager = { as: playground.people.manager, channelId: playground.channelId('questions') };
	await questeur.pass(0);
	const [first] = await questeur.complete(manager, 'follow minister', { minister: '' });
	await questeur.say(manager, 'digest on', { covers: 'followed', days: 'everyday' });
	await questeur.say(manager, 'follow minister', { minister: String(first?.value) });
	await questeur.pass(2 * 60_000);
	await questeur.say(manager, 'digest now');
	await questeur.passWithoutNews(1000);
	await questeur.say(manager, 'search', { query: 'captages' });
}
