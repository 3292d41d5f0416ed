import type { KeptQuestion } from '../../domain/news.ts';
import type { Translator } from '../../locales/translator.ts';
import { type Block, row, select, words } from '../card.ts';
import { limits } from '../limits.ts';
import { pickQuestion } from '../presses.ts';
import { shownTitle } from './title.ts';

/** One line of a long list: under which headings it stands, and which question it opens. */
export type Entry = {
	readonly section: string | undefined;
	readonly group: string | undefined;
	readonly text: string;
	readonly question: KeptQuestion;
};

/** Splits a list over messages: every entry once, in order, none cut; as many in each as have room. */
export function entryParts(entries: readonly Entry[], room: number): readonly (readonly Entry[])[] {
	const parts: Entry[][] = [];
	for (const entry of entries) {
		const part = parts.at(-1);
		const longer = [...(part ?? []), entry];
		// A menu lets one read each of them.
		const fits = longer.length <= limits.selectOptions && lengthOf(longer) <= room;
		if (part !== undefined && fits) part.push(entry);
		else parts.push([entry]);
	}
	return parts;
}

function lengthOf(entries: readonly Entry[]): number {
	return sectionTexts(entries).reduce((length, text) => length + text.length, 0);
}

/** One text per section: Discord shows 40 components in a message, not more. */
export function entryBlocks(t: Translator, entries: readonly Entry[]): readonly Block[] {
	const questions = new Map(entries.map(({ question }) => [question.id, question]));
	const options = [...questions.values()].map((question) => ({
		label: shownTitle(question),
		value: String(question.id),
	}));
	const menu = row(select(pickQuestion.id({}), { placeholder: t.label('letter.pick'), options }));
	return [...sectionTexts(entries).map(words), ...(menu && options.length > 0 ? [menu] : [])];
}

function sectionTexts(entries: readonly Entry[]): readonly string[] {
	const texts: string[] = [];
	let before: Entry | undefined;
	for (const entry of entries) {
		const section = before === undefined || before.section !== entry.section;
		const group = section || before?.group !== entry.group;
		const lines = [
			section && entry.section !== undefined ? `### ${entry.section}` : undefined,
			group && entry.group !== undefined ? `**${entry.group}**` : undefined,
			entry.text,
		];
		const text = lines.filter((line) => line !== undefined).join('\n');
		if (section) texts.push(text);
		else texts[texts.length - 1] += `\n${text}`;
		before = entry;
	}
	return texts;
}
