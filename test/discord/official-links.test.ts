import { describe, expect, it } from 'vitest';
import { hitText } from '../../src/discord/cards/hit-text.ts';
import { questionCard } from '../../src/discord/cards/question-card.ts';
import { letterCards } from '../../src/discord/letter.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import type { KeptQuestion, NewsItem } from '../../src/domain/news.ts';
import { createOfficial } from '../../src/domain/official.ts';
import { knownHosts } from '../../src/sources/known-hosts.ts';
import { aQuestion } from '../domain/a-question.ts';

const { fr: t } = createTranslators(createOfficial(knownHosts));
const today = '2026-04-20';

/** Everything that is shown of a question, as it is sent. */
function shown(question: KeptQuestion): string {
	const item: NewsItem = { question, events: [{ kind: 'asked', on: '2026-03-02' }], reasons: [] };
	return JSON.stringify([
		questionCard(t, { question, today, readAt: 0, page: 0 }),
		letterCards({ kind: 'alert', item }, { t, today }),
		letterCards({ kind: 'bundle', items: [item, item] }, { t, today }),
		hitText(t, { question }, { today, room: 2000 }),
	]);
}

function kept(source: string, url: string, attachment = url): KeptQuestion {
	return { ...aQuestion({ source, url, attachments: [{ title: 'Le plan', url: attachment }] }), id: 7 };
}

const page = 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=12';
const annex = 'http://nautilus.parlement-wallon.be/Archives/2026/plan.pdf';

describe('what is shown of a question', () => {
	it('leads to the hosts of its source', () => {
		const text = shown(kept('parlement-wallonie', page, annex));
		expect(text.split(page)).toHaveLength(8);
		expect(text).toContain(`[Le plan](${annex})`);
	});

	it.each([
		['parlement-wallonie', 'https://piege.com/pwpages?iddoc=12'],
		['parlement-wallonie', 'https://parlement-wallonie.be.piege.com/'],
		['parlement-wallonie', 'https://parlement-wallonie.be@piege.com/'],
		['parlement-wallonie', 'https://piege.com\\@parlement-wallonie.be/'],
		['group-site', 'https://piege.com/'],
		['somewhere', 'https://piege.com/'],
		['somewhere', 'javascript:alert("piege.com")'],
	])('of %s is text alone where the address is %s', (source, url) => {
		const text = shown(kept(source, url));
		expect(text).not.toContain('piege.com');
		expect(text).not.toContain('Page officielle');
		expect(text).toContain('Les bus du soir à Fontvieille');
		expect(text).toContain('Le plan');
	});

	it('keeps an official page though an attachment leads elsewhere', () => {
		const text = shown(kept('parlement-wallonie', page, 'https://piege.com/plan.exe'));
		expect(text).toContain(page);
		expect(text).not.toContain('piege.com');
	});
});
