import type { KeptQuestion } from '../../domain/news.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Translator } from '../../locales/translator.ts';
import { cleanText, escapeMarkdown } from '../escape.ts';
import { lineWithin } from '../pages.ts';
import { nameList } from './people-words.ts';
import { shortStanding } from './status-words.ts';
import { shownTitle, titleLink } from './title.ts';

/** A piece of text, and whether it is what was searched for. */
type Piece = { readonly text: string; readonly hit: boolean };

export type Hit = {
	readonly question: KeptQuestion;
	/** What marks it among others, in markdown: a line of its own. */
	readonly mark?: string | undefined;
	readonly excerpt?: { readonly part: 'title' | 'question' | 'answer'; readonly pieces: readonly Piece[] };
};

const LONGEST_TITLE = 120;
const LONGEST_EXCERPT = 320;

/** A result: its title, who asked whom and when, where it stands, and why it was found; at most that long. */
export function hitText(
	t: Translator,
	hit: Hit,
	{ today, room }: { readonly today: PlainDate; readonly room: number },
): string {
	const { question, excerpt, mark } = hit;
	const linked = `**${titleLink(t, question, LONGEST_TITLE)}**`;
	// An address that would leave no room for anything else is a button's business.
	const title =
		linked.length <= room * 0.7 ? linked : `**${lineWithin(shownTitle(question), Math.floor(room * 0.4))}**`;
	const to = question.addressees.at(-1)?.name;
	const people = [nameList(question.askers), to].filter(Boolean).join(' → ');
	const facts = [people, t.date(question.askedOn)].filter(Boolean).join(' · ');
	const standing = shortStanding(t, question, today);
	const shownFacts = lineWithin(facts, Math.max(20, Math.min(160, room - title.length - standing.length - 5)));
	const stands = `${title}\n${shownFacts} · ${standing}`;
	const marked = mark === undefined ? '' : `\n-# ${mark}`;
	const text = stands.length + marked.length <= room ? `${stands}${marked}` : stands;
	const left = Math.min(LONGEST_EXCERPT, room - text.length - 1);
	if (excerpt === undefined || excerpt.part === 'title' || left < 60) return text;
	const label = `*${t(`search.excerpt.${excerpt.part}`)}* `;
	return `${text}\n${label}${piecesWithin(excerpt.pieces, left - label.length)}`;
}

/** What was searched for stands out in bold; never longer than that. */
function piecesWithin(pieces: readonly Piece[], room: number): string {
	let text = '';
	for (const piece of pieces) {
		const said = cleanText(piece.text).replace(/\s+/g, ' ');
		const words = said.trim();
		const shown =
			piece.hit && words !== '' ? said.replace(words, () => `**${escapeMarkdown(words)}**`) : escapeMarkdown(said);
		if (text.length + shown.length > room) {
			const left = room - text.length;
			return piece.hit || left < 10 ? text.trim() : `${text}${lineWithin(said, left)}`;
		}
		text += shown;
	}
	return text.trim();
}
