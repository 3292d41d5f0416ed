import type { Block, Sheet } from './sheet.ts';
import { dateIn, KINDS, labelsIn, peopleIn, titleAbove } from './sheet.ts';

const BULLET = /^[•·▪◦*–-]\s+/;
/** A whole line, so that a sentence about `la réponse du 12/03/2012` is none. */
const HEADING = /^[^.;?!]{5,90}? du \d{2}\/\d{2}\/\d{4}\s*(?:\|.*)?$/;
/** A name is printed with its surname in capitals, maybe after a small particle. */
const BY = /^de (?:(?:de|van|von|d') ?)?\p{Lu}[\p{Lu}'’-]+(?: |$)/u;
const TO = /^à (?:(?:de|van|von|d') ?)?\p{Lu}[\p{Lu}'’-]+(?: |$)/u;

/** The page as its words alone, in the order in which a browser shows them. */
export function sheetFromText(text: string): Sheet {
	const lines = text.split('\n');
	const starts = [...lines.keys()].filter((at) => isStart(lines, at));
	const blocks = starts.map((start, index) => blockOf(lines.slice(start, starts[index + 1])));
	const head = lines.slice(0, starts[0]);
	return { title: titleAbove(head), ...labelsIn(head), blocks };
}

function isStart(lines: readonly string[], at: number): boolean {
	const line = bare(lines[at]);
	if (!KINDS.test(line) || !HEADING.test(line)) return false;
	const next = lines.slice(at + 1).find((other) => other !== '');
	return BY.test(bare(next)) || TO.test(bare(next));
}

function blockOf([first, ...rest]: readonly string[]): Block {
	const heading = bare(first);
	const people: string[] = [];
	let at = 0;
	for (; at < rest.length; at += 1) {
		const line = bare(rest[at]);
		if (BY.test(line) || TO.test(line)) people.push(line);
		else if (line !== '') break;
	}
	const annexCount = heading.match(/\bAnnexe/gi)?.length ?? 0;
	const text = rest.slice(at).join('\n').trim();
	return { heading, on: dateIn(heading), ...peopleIn(people), text, annexes: [], annexCount };
}

function bare(line: string | undefined): string {
	return line?.replace(BULLET, '') ?? '';
}
