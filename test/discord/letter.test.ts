import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/discord/card.ts';
import { letterCards } from '../../src/discord/letter.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import type { NewsItem } from '../../src/domain/news.ts';
import type { Subject } from '../../src/domain/subscription.ts';
import { anAnswer, aQuestion } from '../domain/a-question.ts';
import { digestOf } from './any-question.ts';

const { fr, en } = createTranslators();
const reader = { t: fr, today: '2026-04-20' } as const;
const topic: Subject = { kind: 'topic', query: 'bus du *soir*' };
const minister: Subject = { kind: 'minister', key: 'odile prangey', name: 'Odile Prangey' };

function item(given: Partial<NewsItem> = {}): NewsItem {
	const question = { ...aQuestion({ answers: [anAnswer()] }), id: 7 };
	return { question, events: [{ kind: 'answered', on: '2026-03-20' }], reasons: [topic, minister], ...given };
}

function textOf(cards: readonly Card[]): string {
	return [...JSON.stringify(cards).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
		.map(([, text = '""']) => String(JSON.parse(text)))
		.join('\n');
}

describe('an alert', () => {
	const text = textOf(letterCards({ kind: 'alert', item: item() }, reader));

	it('says first what happened, then to which question', () => {
		expect(text).toMatch(
			/^### ✅ Réponse reçue\n\*\*\[Les bus du soir à Fontvieille\]\(https:\/\/parlement\.exemple\.invalid/,
		);
	});

	it('shows how the answer begins', () => {
		expect(text).toContain('> Trois lignes seront prolongées avant la fin de l’année.');
	});

	it('of a provisional answer shows that one, also once there is a final one', () => {
		const suite = anAnswer({ kind: 'provisional', text: { fr: 'Une réponse suivra.' } });
		const question = { ...aQuestion({ answers: [suite, anAnswer()] }), id: 7 };
		const told = item({ question, events: [{ kind: 'provisional', on: '2026-03-10' }] });
		const revised = textOf(letterCards({ kind: 'alert', item: told, followsUp: true }, reader));
		expect(revised).toContain('> Une réponse suivra.');
		expect(revised).not.toContain('Trois lignes');
	});

	it('says why it came: every subscription that matched, once', () => {
		const twice = item({ reasons: [topic, minister, topic] });
		const why = textOf(letterCards({ kind: 'alert', item: twice }, reader))
			.split('\n')
			.at(-1);
		expect(why).toContain('Reçu pour');
		expect(why?.match(/bus du \\\*soir\\\*/g)).toHaveLength(1);
		expect(why).toContain('Odile Prangey');
	});

	it('calls nobody late where the deadline does not bind', () => {
		const late = item({ events: [{ kind: 'overdue', on: '2026-03-30' }] });
		expect(textOf(letterCards({ kind: 'alert', item: late }, reader))).toContain('### ⏰ Délai habituel dépassé');
	});

	it('says several things that happened at once, the most telling first', () => {
		const events = [
			{ kind: 'asked', on: undefined },
			{ kind: 'answered', on: undefined },
		] as const;
		expect(textOf(letterCards({ kind: 'alert', item: item({ events }) }, reader))).toContain(
			'### ✅ Réponse reçue · ❓ Nouvelle question',
		);
	});
});

describe('a digest', () => {
	it('groups by what happened and by minister, with days taken', () => {
		const { content } = digestOf([]);
		const sections = [
			{ kind: 'answered' as const, groups: [{ minister: 'Odile Prangey', items: [item({ reasons: [] })] }] },
		];
		const text = textOf(letterCards({ kind: 'digest', content: { ...content, sections, total: 1 } }, reader));
		expect(text).toContain('## Résumé du 24 novembre 2026\n1 question a bougé depuis le <t:1795420800:f>.');
		expect(text).toContain('### ✅ Nouvelles réponses (1)\n**Odile Prangey**\n- [Les bus du soir');
		expect(text).toContain('Réponse en 18 jours');
		expect(text).not.toContain('Reçu pour');
	});

	it('says that nothing is new, and which source was not read', () => {
		const { content } = digestOf([]);
		const text = textOf(
			letterCards({ kind: 'digest', content: { ...content, silentSources: ['Parlement du Val-Clair'] } }, reader),
		);
		expect(text).toContain('Rien de nouveau depuis');
		expect(text).toContain('⚠️ Site pas lu dernièrement');
		expect(text).toContain('Parlement du Val-Clair');
	});

	it('numbers its messages where it takes several', () => {
		const many = Array.from({ length: 40 }, (_, place) => item({ question: { ...item().question, id: place } }));
		const cards = letterCards(digestOf(many), reader);
		expect(cards.length).toBeGreaterThan(1);
		expect(textOf(cards.slice(1))).toContain(`## Résumé du 24 novembre 2026 (2/${cards.length})`);
	});

	it('speaks the language of its channel', () => {
		expect(textOf(letterCards(digestOf([]), { ...reader, t: en }))).toContain('## Digest of 24 November 2026');
	});
});

it('shows a flood in one message that counts what it leaves out', () => {
	const items = Array.from({ length: 300 }, (_, place) => item({ question: { ...item().question, id: place } }));
	const cards = letterCards({ kind: 'flood', sourceName: 'Parlement du Val-Clair', items }, reader);
	expect(cards).toHaveLength(1);
	expect(textOf(cards)).toMatch(/300 questions suivies ici ont bougé d’un coup \(Parlement du Val-Clair\)/);
	expect(textOf(cards)).toMatch(/Et \d+ autres/);
});

it('says a notice in the words of the catalog', () => {
	const letter = {
		kind: 'notice',
		key: 'problem.told.missing-access',
		values: { channel: '<#42>', place: 'Val-*Clair*' },
	} as const;
	expect(textOf(letterCards(letter, reader))).toContain('Je ne peux plus publier dans <#42> (Val-\\*Clair\\*)');
});

it('stops after ten messages, counts what they leave out, and opens it where it is kept', () => {
	const items = Array.from({ length: 400 }, (_, place) => item({ question: { ...item().question, id: place } }));
	const kept = letterCards({ kind: 'bundle', items, delivery: 12 }, reader);
	expect(kept).toHaveLength(10);
	const text = textOf(kept);
	const shown = text.match(/^- \[/gm)?.length ?? 0;
	expect(text).toContain(`Et ${400 - shown} autres, que le bouton montre.`);
	expect(JSON.stringify(kept.at(-1))).toContain(`v1:following:more:12:${shown}`);
	expect(JSON.stringify(kept.slice(0, -1))).not.toContain('following:more');
	expect(textOf(letterCards({ kind: 'bundle', items }, reader))).toBe(text);
});
