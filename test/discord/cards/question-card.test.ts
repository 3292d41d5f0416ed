import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/discord/card.ts';
import { questionCard } from '../../../src/discord/cards/question-card.ts';
import { createTranslators } from '../../../src/discord/translators.ts';
import { anAnswer, aQuestion } from '../../domain/a-question.ts';
import { sizeOf } from '../size-of.ts';

const { fr, en } = createTranslators();
const readAt = Date.parse('2026-03-25T08:00:00Z');
const long = 'Une phrase assez longue pour remplir la page. '.repeat(200);

function shown(
	question: Partial<Parameters<typeof aQuestion>[0]> = {},
	view: { page?: number; published?: boolean } = {},
) {
	const kept = { ...aQuestion(question), id: 7 };
	return questionCard(fr, { question: kept, today: '2026-04-20', readAt, page: 0, ...view });
}

function textOf(card: Card): string {
	return [...JSON.stringify(card).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
		.map(([, text = '""']) => String(JSON.parse(text)))
		.join('\n');
}

function labelsOf(card: Card): readonly string[] {
	return [...JSON.stringify(card).matchAll(/"label":"([^"]*)"/g)].map(([, label = '']) => label);
}

describe('the card of a question', () => {
	it('leads to the official page by its title', () => {
		expect(textOf(shown())).toContain(
			'## [Les bus du soir à Fontvieille](https://parlement.exemple.invalid/questions/12)',
		);
	});

	it('says who asked, who has to answer, and where it stands, in words', () => {
		const text = textOf(shown());
		expect(text).toContain('**Posée par** Aurèle Montbrisson (Bocage)');
		expect(text).toContain('**À** Odile Prangey, Ministre de la Mobilité');
		expect(text).toContain('⏳ En attente de réponse** · Attend depuis 49 jours (34 ouvrables)');
	});

	it('counts no zero days', () => {
		const text = textOf(shown({ askedOn: '2026-04-20' }));
		expect(text).toContain('⏳ En attente de réponse** · Posée aujourd’hui');
		expect(text).not.toContain('ouvrable)');
		const sameDay = shown({ askedOn: '2026-04-20', answers: [anAnswer({ on: '2026-04-20' })] });
		expect(textOf(sameDay)).toContain('✅ Répondue** · Réponse le jour même');
	});

	it('says how the deadline was computed, and calls nobody late where it does not bind', () => {
		const text = textOf(shown());
		expect(text).toContain('- 30 mars 2026 — délai indicatif (20 jours ouvrables depuis le 2 mars 2026)');
		expect(text).toContain('délai habituel dépassé depuis 21 jours');
		expect(text).not.toContain('retard');
	});

	it('tells the course in the order of its dates, and the days taken', () => {
		const text = textOf(
			shown({
				answers: [anAnswer({ kind: 'provisional', on: '2026-03-10', inferred: true }), anAnswer({ on: '2026-04-02' })],
			}),
		);
		expect(text).toMatch(
			/2 mars 2026 — posée\n- 10 mars 2026 — réponse provisoire \(Odile Prangey\) \(d’après le texte\)\n- 30 mars 2026 — délai[^\n]*\n- 2 avril 2026 — réponse \(Odile Prangey\)/,
		);
		expect(text).toContain('✅ Répondue** · Réponse en 31 jours (23 ouvrables)');
	});

	it('speaks the language of its reader, dates included', () => {
		const question = { ...aQuestion(), id: 7 };
		const text = textOf(questionCard(en, { question, today: '2026-04-20', readAt, page: 0 }));
		expect(text).toContain('2 March 2026 — asked');
		expect(text).toContain('Waiting for 49 days');
	});

	it('says when it was read', () => {
		expect(textOf(shown())).toContain(`Données lues <t:${readAt / 1000}:R>`);
	});

	it('pages a long text, and jumps to the answer', () => {
		const question = { text: { fr: long }, answers: [anAnswer()] };
		const doing = ['Page officielle', 'Suivre', 'Publier', 'Semblables', 'Annoncée ici\u00a0?'];
		const first = shown(question);
		expect(labelsOf(first)).toEqual(['Suivant', 'Aller à la réponse', ...doing]);
		expect(textOf(first)).toContain('Page 1 sur 4');
		const last = shown(question, { page: 99 });
		expect(textOf(last)).toContain('### Réponse — Odile Prangey, 20 mars 2026\nTrois lignes seront prolongées');
		expect(labelsOf(last)).toEqual(['Précédent', ...doing]);
		expect(textOf(last)).not.toContain('Parcours');
	});

	it('has no pages to turn once published: whoever wants more opens their own', () => {
		const labels = labelsOf(shown({ text: { fr: long } }, { published: true }));
		expect(labels).toEqual(['Lire', 'Page officielle', 'Suivre', 'Semblables']);
	});

	it('says so where there is no text', () => {
		expect(textOf(shown({ text: {} }))).toContain('Le texte n’est pas disponible ici');
	});

	it('lets outside text mark, ping or link nothing', () => {
		const text = textOf(
			shown({ title: '@everyone [clic](https://x.invalid)', text: { fr: '# Titre\n<@1> **gras**' } }),
		);
		expect(text).toContain('\\@everyone \\[clic\\](x.invalid)');
		expect(text).toContain('\\# Titre\n\\<\\@1\\> \\*\\*gras\\*\\*');
	});

	it('links the annexes', () => {
		const attachments = [{ title: 'Tableau', url: 'https://parlement.exemple.invalid/t.pdf' }];
		expect(textOf(shown({ attachments }))).toContain(
			'**Annexes**\u00a0: [Tableau](https://parlement.exemple.invalid/t.pdf)',
		);
	});

	it('counts as Discord does', () => {
		expect(sizeOf(shown()).components).toBeLessThan(15);
	});
});
