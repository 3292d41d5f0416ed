import type { PlainDate } from '../../domain/plain-date.ts';
import { parsePlainDate } from '../../domain/plain-date.ts';

/** A page of the parliament, before anything is made of it. */
export type Sheet = {
	readonly title: string;
	readonly session: string | undefined;
	readonly number: string | undefined;
	readonly blocks: readonly Block[];
};

/** A question or an answer on it, in the order of the page. */
export type Block = {
	/** `Réponse provisoire du 02/10/2013` */
	readonly heading: string;
	readonly on: PlainDate | undefined;
	/** `STOFFELS Edmund` */
	readonly by: readonly string[];
	/** `NOLLET Jean-Marc, Ministre du Développement durable` */
	readonly to: readonly string[];
	readonly text: string;
	readonly annexes: readonly { readonly title: string; readonly href: string }[];
	/** As many as the heading shows, their addresses known or not. */
	readonly annexCount: number;
};

const LABEL = /^(?:[•·▪◦*–-]\s*)?(Session|Année|N\s?[°º]|Numéro)\s*:\s*(.*)$/i;

export const KINDS =
	/^(?:Question|Réponse|Interpellation|Motion|Débat|Addendum|Erratum|Complément|Correctif)(?!\p{L})/iu;

/** What stands above the blocks: session and number by their labels, which moved and were renamed over the years. */
export function labelsIn(lines: readonly string[]): Pick<Sheet, 'session' | 'number'> {
	const found = lines.map((line) => LABEL.exec(line)).filter((match) => match !== null);
	const value = (label: RegExp) => found.find(([, name = '']) => label.test(name))?.[2]?.trim() ?? '';
	const number = /^\d+ \((\d{4}-\d{4})\) \d+/.exec(value(/^N/i));
	const session = /^\d{4}-\d{4}/.exec(value(/^Session$/i));
	return { session: session?.[0] ?? number?.[1], number: number?.[0] };
}

/** The line above the labels. */
export function titleAbove(lines: readonly string[]): string {
	const labels = lines.findIndex((line) => LABEL.test(line));
	// The path of the full view is a lone slash: its words are put in by a script.
	return lines.slice(0, Math.max(0, labels)).findLast((line) => line.trim() !== '' && line.trim() !== '/') ?? '';
}

export function dateIn(heading: string): PlainDate | undefined {
	return parsePlainDate(/\d{2}\/\d{2}\/\d{4}/.exec(heading)?.[0] ?? '');
}

export function isPersonLine(line: string): boolean {
	return /^(?:de|à) \S/.test(line);
}

/** `de DE BUE Valérie` gives `DE BUE Valérie`: the word is taken off once. */
export function peopleIn(lines: readonly string[]): Pick<Block, 'by' | 'to'> {
	const after = (word: string) => lines.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length));
	return { by: after('de '), to: after('à ') };
}
