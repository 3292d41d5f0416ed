import type { Deed } from '../parliament/document.ts';

/** That a message tells of a question, and under what. */
export type Telling = {
	readonly flow: 'alerts' | 'digests';
	/** Among all that was posted, everywhere. */
	readonly message: number;
	/** Among what the message tells. */
	readonly place: number;
	readonly ref: string;
	readonly deeds: readonly Deed[];
	/** The day of the digest it stands in. */
	readonly day: string | undefined;
};

const icons: Readonly<Record<string, Deed>> = {
	'❓': 'asked',
	'✅': 'answered',
	'🕓': 'provisional',
	'⏰': 'overdue',
	'✏️': 'changed',
};

const MONTHS = 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(',');

/**
 * What people read in a message: each link to a question, under the nearest heading that says by its icon what happened.
 * A digest is a message that has a date in its title.
 */
export function tellingsIn({ components }: { readonly components?: unknown }, message: number): readonly Telling[] {
	const lines = textsIn(components).join('\n').split('\n');
	const day = dayIn(lines.find((line) => line.startsWith('## ')) ?? '');
	const found: Telling[] = [];
	let deeds: readonly Deed[] = [];
	for (const line of lines) {
		const ref = /\]\(http[^)]*iddoc=(\d+)\)/.exec(line)?.[1];
		if (/^###? |^\*\*/.test(line) && iconsIn(line).length > 0) deeds = iconsIn(line);
		if (ref === undefined) continue;
		const flow = day === undefined ? 'alerts' : 'digests';
		found.push({ flow, message, place: found.length, ref, deeds, day });
	}
	return found;
}

function iconsIn(line: string): readonly Deed[] {
	return Object.entries(icons)
		.filter(([icon]) => line.includes(icon))
		.map(([, deed]) => deed);
}

/** `Résumé du 25 octobre 2026` gives `2026-10-25`. */
function dayIn(title: string): string | undefined {
	const [, day = '', month = '', year] = /(\d{1,2})(?:er)? (\p{L}+) (\d{4})/u.exec(title.replaceAll(/\s/g, ' ')) ?? [];
	const number = MONTHS.indexOf(month) + 1;
	return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function textsIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (typeof value !== 'object' || value === null) return [];
	const own = 'content' in value && typeof value.content === 'string' ? [value.content] : [];
	return [...own, ...Object.values(value).flatMap((inside) => (typeof inside === 'object' ? textsIn(inside) : []))];
}
