import { answerKindOf } from '../../domain/answer-kind.ts';
import type { Answer, Person } from '../../domain/question.ts';
import { questionFrom } from '../../domain/question-from.ts';
import type { Reading } from '../../domain/reading.ts';
import { readAnswerHeading } from './answer-heading.ts';
import type { Description } from './description.ts';
import { readDescription } from './description.ts';
import { pageLines } from './page-lines.ts';
import { slugIn, slugOf } from './slug.ts';

type Page = { readonly content: string; readonly url: string | undefined };
type Site = { readonly source: string; readonly home: string };

/** Plone may say between title and description who wrote a page, and when. */
const BYLINE = /^(?:par .{1,60} — |Dernière modification\b|Publié le\b)/i;

/** A page of the site, as HTML or as the words that a browser shows of it. */
export function parsePage({ content, url }: Page, { source, home }: Site): Reading {
	const lines = pageLines(content);
	if (lines.every((line) => line === '')) return { kind: 'absent' };
	const unreadable = (problem: string): Reading => ({ kind: 'unreadable', problem, document: content });
	const at = lines.findIndex((line) => readDescription(line) !== undefined);
	const description = readDescription(lines[at] ?? '');
	if (!description) return unreadable('no line such as "18 avril 2017 | Question écrite de … au Ministre …"');
	if (!description.isWritten) return { kind: 'other' };
	const title = titleAbove(lines.slice(0, at));
	if (title === undefined) return unreadable('no title above the description');
	const { text, answers } = bodyOf(lines.slice(at + 1), description);
	if (text === '') return unreadable('a question without text');
	if (description.announcesAnswer && answers.length === 0) {
		return unreadable('an answer is announced, and no heading "Réponse du Ministre …" found');
	}
	const address = url ?? savedFrom(content);
	const isPage = address !== undefined && slugIn(address) !== undefined;
	const facts = {
		source,
		ref: `${description.askedOn}-${(isPage && slugIn(address)) || slugOf(title)}`,
		number: undefined,
		session: undefined,
		url: isPage ? withoutQuery(address) : home,
		title,
		text: { fr: text },
		askers: askersOf(description),
		addressees: [{ name: description.minister, group: undefined, portfolio: undefined, from: undefined }],
		askedOn: description.askedOn,
		answers,
		attachments: [],
		topics: [],
	};
	return { kind: 'question', question: questionFrom(facts, undefined) };
}

/** Not from the address: that keeps the first title a page had. */
function titleAbove(lines: readonly string[]): string | undefined {
	const title = lines.findLast((line) => line !== '' && !BYLINE.test(line));
	return title === undefined || /^(?:Vous êtes ici|Aller au contenu)\b/i.test(title) ? undefined : title;
}

function bodyOf(lines: readonly string[], description: Description): { text: string; answers: readonly Answer[] } {
	const starts = [...lines.keys()].filter((at) => readAnswerHeading(lines[at] ?? '') !== undefined);
	const answers = starts.map((start, index) => answerOf(lines.slice(start, starts[index + 1]), description));
	return { text: joined(lines.slice(0, starts[0])), answers };
}

function answerOf([heading = '', ...lines]: readonly string[], description: Description): Answer {
	const { on, by } = readAnswerHeading(heading) ?? { on: undefined, by: undefined };
	const text = joined(lines);
	const verdict = answerKindOf({ heading, text, by, attachments: 0 }, askersOf(description));
	return { ...verdict, on, by, text: { fr: text }, attachments: [] };
}

function askersOf({ asker }: Description): readonly Person[] {
	return [{ name: asker, group: undefined }];
}

function joined(lines: readonly string[]): string {
	return lines.join('\n').trim();
}

function savedFrom(content: string): string | undefined {
	return /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(content.slice(0, 2000))?.[1];
}

/** `?searchterm=None` is how somebody came there. */
function withoutQuery(address: string): string {
	const { origin, pathname } = new URL(address);
	return `${origin}${pathname}`;
}
