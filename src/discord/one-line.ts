import { cleanText } from './escape.ts';

/** Outside text on one line, plain: for labels of buttons and menus, or to be escaped. */
export function oneLine(text: string): string {
	return cleanText(text).replace(/\s+/g, ' ').trim();
}
