import { describe, expect, it } from 'vitest';
import { answerKindOf } from '../../src/domain/answer-kind.ts';
import { plainText } from '../../src/domain/plain-text.ts';
import type { AnswerKind } from '../../src/domain/question.ts';
import { sharedLines, withShared } from '../shared-data.ts';

const askers = [{ name: 'Aurèle Montbrisson', group: undefined }];

function read(text: string, given: { heading?: string; by?: string; attachments?: number } = {}) {
	const { heading = 'Réponse du 02/03/2026', by = 'Odile Prangey', attachments = 0 } = given;
	return answerKindOf({ heading, text, by, attachments }, askers);
}

const LONG = 'Le réseau compte 214 lignes, dont 37 circulent après 21 heures. '.repeat(20);

describe('answerKindOf', () => {
	it.each([
		"J'ai bien pris connaissance de votre question. Toutefois, la réponse nécessite des recherches qui ne sont pas terminées.",
		'Je remercie l’honorable membre. Mes services ont été interrogés. Une réponse complète lui parviendra dès que possible.',
		'Les données demandées ne sont pas encore en ma possession. Une réponse circonstanciée sera transmise prochainement.',
		'La réponse nécessite des développements qui sont en cours. Je reviendrai vers vous.',
		'Ceci est une réponse provisoire.',
		'Cette question nécessite une collecte d’informations. Je ne manquerai pas de vous faire parvenir une réponse.',
	])('finds a promise: %s', (text) => {
		expect(read(text)).toEqual({ kind: 'provisional', inferred: true });
	});

	it.each([
		'J’invite l’honorable membre à se référer à ma réponse à la question écrite n° 12.',
		'Je renvoie l’honorable membre au compte rendu de la commission du 3 mars.',
		'Cette matière ne relève pas de mes compétences mais de celles de mon collègue, M. Prangey, Ministre de l’Énergie.',
		'Cette question relève du Ministre du Logement. Je vous invite à lui adresser directement votre question.',
	])('finds a referral: %s', (text) => {
		expect(read(text)).toEqual({ kind: 'referral', inferred: true });
	});

	it.each([
		`${LONG}Une réponse complète sera transmise prochainement sur le dernier point.`,
		'Le chantier débutera en mai. Une réponse complète vous sera transmise prochainement pour le reste.',
		'Je renvoie l’honorable membre à ma réponse du 3 mars. Depuis lors, 14 arrêts ont été aménagés.',
		'L’entretien des trottoirs relève de la compétence des communes, qui ont reçu trois millions d’euros.',
		'Cette réunion sera planifiée prochainement.',
		'Une réponse a été apportée aux riverains et les travaux débuteront prochainement.',
		'Je ne manquerai pas de transmettre vos remarques à mon administration.',
		'Il ressort des chiffres que le ministre a engagé trois millions.',
		'La demande nécessite un avis du fonctionnaire délégué.',
		'Je remercie l’honorable membre pour sa question.',
		'Oui.',
	])('takes for an answer: %s', (text) => {
		expect(read(text)).toEqual({ kind: 'final', inferred: false });
	});

	it.each<[string, AnswerKind]>([
		['Réponse provisoire du 02/10/2013', 'provisional'],
		['Réponse complémentaire du 02/10/2013', 'correction'],
		['Addendum', 'correction'],
		['Erratum', 'correction'],
		['Réponse rectificative du 02/10/2013', 'correction'],
		['Réponse définitive du 02/10/2013', 'final'],
	])('believes the heading %s', (heading, kind) => {
		expect(read('Une réponse complète vous sera transmise prochainement.', { heading })).toEqual({
			kind,
			inferred: false,
		});
	});

	it.each([
		"L'auteur de la QE a choisi d'appliquer l'art.144.4 du règlement.",
		'Pas de réponse du Ministre questionné (démission du Gouvernement)',
		LONG,
	])('takes what the asker signed for a closure: %s', (text) => {
		expect(read(text, { by: 'MONTBRISSON Aurèle' })).toEqual({ kind: 'closure', inferred: false });
	});

	it('knows a closure by its words where nobody signed', () => {
		const closure = {
			heading: undefined,
			text: 'Pas de réponse du Ministre questionné.',
			by: undefined,
			attachments: 0,
		};
		expect(answerKindOf(closure, [])).toEqual({ kind: 'closure', inferred: true });
	});

	it('does not take a minister for an asker of the same surname', () => {
		expect(read('Oui.', { by: 'MONTBRISSON' }).kind).toBe('final');
		expect(read('Oui.', { by: 'MONTBRISSON Odile' }).kind).toBe('final');
	});

	it('waits for the words of an answer that has none, unless a file holds them', () => {
		expect(read(' - ')).toEqual({ kind: 'provisional', inferred: true });
		expect(read('', { attachments: 1 })).toEqual({ kind: 'final', inferred: false });
		expect(read('Je vous invite à consulter l’annexe.', { attachments: 1 }).kind).toBe('final');
	});
});

async function kindsOf(file: string): Promise<Map<AnswerKind, string[]>> {
	const kinds = new Map<AnswerKind, string[]>();
	for (const line of await sharedLines(file)) {
		const { ref, answerText } = JSON.parse(line);
		if (answerText === null) continue;
		const text = plainText(answerText);
		const { kind } = answerKindOf({ heading: undefined, text, by: undefined, attachments: 0 }, []);
		kinds.set(kind, [...(kinds.get(kind) ?? []), ref]);
	}
	return kinds;
}

describe.runIf(withShared)('the answers of real records', () => {
	it('of Wallonia in 2013 are of the kinds that a reader finds', async () => {
		const kinds = await kindsOf('walloon/questions.jsonl');
		expect(kinds.get('provisional')).toEqual(['50002', '50034']);
		expect(kinds.get('referral')).toEqual(['50020', '50029', '50040']);
		expect(kinds.get('final')).toHaveLength(25);
		expect(kinds.size).toBe(3);
	});

	it('of the Chamber in 2010 promise nothing, and 29 of 170 only point elsewhere', async () => {
		const kinds = await kindsOf('chamber/questions-2010-fr.jsonl');
		expect(kinds.get('provisional')).toBeUndefined();
		expect(kinds.get('final')).toHaveLength(141);
		expect(kinds.get('referral')).toHaveLength(29);
		expect(kinds.get('referral')).toContain('53-B003-609-0057-0000201000859');
		expect(kinds.get('final')).toContain('53-B003-603-0045-0000201000463');
	});
});
