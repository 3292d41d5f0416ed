import { fold } from '../../domain/fold.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { parsePlainDate } from '../../domain/plain-date.ts';

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/** Reads `18 avril 2017`, `1er mars 2011` and `02/05/2017`; undefined where there is no such day. */
export function frenchDate(text: string): PlainDate | undefined {
	const [, day, name = '', year] = /^(\d{1,2})(?:er)?\s+(\p{L}+)\s+(\d{4})$/iu.exec(text.trim()) ?? [];
	if (day === undefined) return parsePlainDate(text);
	return parsePlainDate(`${day}/${MONTHS.indexOf(fold(name)) + 1}/${year}`);
}
