import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarCard } from '../../src/commands/similar-card.ts';
import type { Card } from '../../src/discord/card.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import type { KeptQuestion } from '../../src/domain/news.ts';
import { likenesses, type Similar } from '../../src/store/contract/search.ts';
import { anyQuestion } from '../discord/any-question.ts';
import { rules } from '../discord/message-rules.ts';
import { sizeOf } from '../discord/size-of.ts';
import { aQuestion } from '../domain/a-question.ts';

const { fr, en } = createTranslators();
const today = '2026-11-24';
const seen = { firstSeenAt: 0, changedAt: 0, checkedAt: 0 };
const stored = (question: KeptQuestion) => ({ ...question, ...seen });
const asked = stored({ ...aQuestion({ title: 'Les bus *du soir*' }), id: 7 });

function contents(card: Card): string {
	return [...JSON.stringify(card).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
		.map(([, text = '""']) => String(JSON.parse(text)).replaceAll('\u00a0', ' '))
		.join('\n');
}

describe('the questions that are like one', () => {
	const earlier = { ...aQuestion({ title: 'les bus de nuit', askedOn: '2024-03-01', ref: '5' }), id: 8 };
	const like = (likeness: Similar['likeness']): Similar => ({ question: stored(earlier), likeness });

	it('are listed under the one that they are like, each with a button that opens it', () => {
		const card = similarCard(fr, asked, { similar: [like('near')], today });
		expect(contents(card)).toMatch(/^## Questions semblables\nà \*\*\[Les bus \\\*du soir\\\*\]\(/);
		expect(contents(card)).toContain('**[Les bus de nuit](');
		expect(JSON.stringify(card)).toContain('v1:question:read:8');
	});

	it.each([
		['same-text', '-# 👥 même texte, à un·e autre ministre', '-# 👥 same text, to another minister'],
		[
			'refiled',
			'-# 🔁 déjà posée par Aurèle Montbrisson le 1er mars 2024',
			'-# 🔁 already asked by Aurèle Montbrisson on 1 March 2024',
		],
	] as const)('are marked where they are the very same: %s', (likeness, french, english) => {
		expect(contents(similarCard(fr, asked, { similar: [like(likeness)], today }))).toContain(french);
		expect(contents(similarCard(en, asked, { similar: [like(likeness)], today }))).toContain(english);
	});

	it('are not marked where they are only near', () => {
		expect(contents(similarCard(fr, asked, { similar: [like('near')], today }))).not.toMatch(/👥|🔁/u);
	});

	it('are said not to exist in a sentence', () => {
		const said = contents(similarCard(fr, asked, { similar: [], today }));
		expect(said).toContain('c’est peut-être la première sur ce sujet');
		expect(said).toContain('Les bus \\*du soir\\*');
	});

	it('can be sent, whatever a parliament writes', () => {
		const similar = fc.array(
			fc.record({ question: anyQuestion.map(stored), likeness: fc.constantFrom(...likenesses) }),
			{ maxLength: 5 },
		);
		fc.assert(
			fc.property(anyQuestion, similar, (question, found) => {
				const unlike = found.map((each, place) => ({ ...each, question: { ...each.question, id: place } }));
				const card = similarCard(fr, stored(question), { similar: unlike, today });
				const { components, text } = sizeOf(card);
				expect(components).toBeLessThanOrEqual(40);
				expect(text).toBeLessThanOrEqual(4000);
				expect(rules(card)).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});
});
