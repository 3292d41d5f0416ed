import { expect, it } from 'vitest';
import type { Source } from '../../src/sources/source.ts';
import { localParliament } from '../sources/parlement-wallonie/local-parliament.ts';
import { openQuesteur, textOf } from './a-questeur.ts';

const DAY = 86_400_000;

/** Invented, like everybody in it. */
function sheet(asked: string, answer = ''): string {
	return `<!DOCTYPE html><html lang="fr"><body class="body-print"><div id="print_container">
		<h4 class="text-pw-blue">Les gouttières de Nulle-Part </h4>
		<ul><li>Session : 2026-2027</li><li>Année : 2026</li><li>N° : 12 (2026-2027) 1</li></ul>
		<ul><li class="list-group-item"><h5>Question écrite du <span class="text-pw-date">${asked}</span></h5>
		<ul><li>de DE PLUVIER Solange</li><li>à DE RAVINE Octave, Ministre de la Pluie et des Sentiers</li></ul>
		<br />Combien de gouttières fuient-elles à Nulle-Part ?</li></ul>${answer}
		</div></body></html>`;
}

const answer = `<ul><li class="list-group-item"><h5>Réponse du <span class="text-pw-date">26/11/2026</span></h5>
	<ul><li>de DE RAVINE Octave</li></ul><br />Toutes les gouttières fuient, sauf deux.</li></ul>`;

it('reads the parliament’s pages over HTTP, and brings the answer to who follows the portfolio', async () => {
	const pages = new Map([['112001', sheet('20/11/2026')]]);
	let visits = (): readonly string[] => [];
	const questeur = await openQuesteur({
		sources: async (clock): Promise<readonly Source[]> => {
			const parliament = await localParliament({ print: (ref) => pages.get(ref) ?? 404, full: () => 404 }, { clock });
			visits = parliament.visits;
			return [parliament.source];
		},
	});
	try {
		const { playground } = questeur;
		const channelId = playground.channelId('questions');
		const manager = { as: playground.people.manager, channelId };
		const alerts = () =>
			playground.messages(channelId).filter(({ author, interaction_metadata }) => author.bot && !interaction_metadata);
		await questeur.pass(0);
		expect(await questeur.house.store.questions.counts()).toMatchObject([{ total: 1, byStatus: { pending: 1 } }]);
		await questeur.say(manager, 'follow portfolio', { portfolio: 'pluie' });

		pages.set('112003', sheet('24/11/2026'));
		await questeur.pass(DAY);
		expect(alerts().map(textOf)).toEqual([expect.stringContaining('Les gouttières de Nulle-Part')]);

		pages.set('112001', sheet('20/11/2026', answer));
		await questeur.pass(2 * DAY);
		expect(alerts()).toHaveLength(2);
		expect(textOf(alerts()[1] ?? expect.fail('no second alert'))).toContain('sauf deux');
		expect(visits().filter((visit) => visit.startsWith('print'))).toContain('print 112062');
		await questeur.pass(0);
		expect(alerts()).toHaveLength(2);
	} finally {
		await questeur.close();
	}
});
