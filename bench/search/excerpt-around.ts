import type { EngineRecord } from './engine-record.ts';

const BEFORE = 60;
const LENGTH = 200;
const ENDING = 2;
const SHORT = 5;

/**
 * The excerpt that users of an engine without one write themselves: the text around the first place that has a searched
 * word (its ending aside, accents indifferent), and such words between brackets.
 */
export function excerptAround({ title, question, answer }: EngineRecord, words: readonly string[]): string {
	const stems = words.map(plain).map((word) => (word.length > SHORT ? word.slice(0, -ENDING) : word));
	for (const text of [question, answer, title]) {
		const folded = plain(text);
		const places = stems.map((stem) => folded.indexOf(stem)).filter((place) => place >= 0);
		if (places.length > 0) return marked(text, { folded, stems, start: Math.max(0, Math.min(...places) - BEFORE) });
	}
	return question.slice(0, LENGTH);
}

type Window = { readonly folded: string; readonly stems: readonly string[]; readonly start: number };

function marked(text: string, { folded, stems, start }: Window): string {
	const end = start + LENGTH;
	let excerpt = '';
	let done = start;
	for (const { index } of folded.slice(start, end).matchAll(/\p{L}+/gu)) {
		const from = start + index;
		const word = /^\p{L}+/u.exec(folded.slice(from, end))?.[0] ?? '';
		if (!stems.some((stem) => word.startsWith(stem))) continue;
		excerpt += `${text.slice(done, from)}[${text.slice(from, from + word.length)}]`;
		done = from + word.length;
	}
	return excerpt + text.slice(done, end);
}

/** Of the same length as the text, where its accents are composed. */
function plain(text: string): string {
	return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
