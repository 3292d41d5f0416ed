import { readName } from '../../domain/names.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { frenchDate } from './french-date.ts';

/** The line under the title: `18 avril 2017 | Question écrite de F. DESQUESNES à la Ministre DE BUE`. */
export type Description = {
	readonly askedOn: PlainDate;
	readonly isWritten: boolean;
	readonly asker: string;
	readonly minister: string;
	readonly announcesAnswer: boolean;
};

const DATE = String.raw`(\d{1,2}(?:er)?\s+\p{L}+\s+\d{4})`;
const TO = String.raw`(?:au|à\s+la|à\s+l['’]|à\s+M(?:\.|onsieur)\s*le|à\s+M(?:me|adame)\s+la)\s*(?:Vice-)?Ministre(?:[- ]Présidente?)?`;
const LINE = new RegExp(
	String.raw`^${DATE}\s*[|│]\s*Question\s+(\p{L}+)\s+de\s+(.+?)\s+${TO}\s+(.+?)(?:\s*[-–—]\s*(Réponse\s+disponible))?$`,
	'iu',
);

export function readDescription(line: string): Description | undefined {
	const [, date = '', kind = '', asker = '', minister = '', answer] = LINE.exec(line.trim()) ?? [];
	const askedOn = frenchDate(date);
	if (askedOn === undefined) return undefined;
	return {
		askedOn,
		isWritten: /^écrite$/iu.test(kind.normalize('NFC')),
		asker: readName(asker),
		minister: readName(minister),
		announcesAnswer: answer !== undefined,
	};
}
