import { load } from 'cheerio';
import type { Reading } from '../../domain/reading.ts';
import { tidyText } from '../tidy-text.ts';
import { visibleText } from '../visible-text.ts';
import { isEmptySheet } from './emptiness.ts';
import { questionOn } from './question-on.ts';
import type { Sheet } from './sheet.ts';
import { frameOf, sheetFromHtml } from './sheet-from-html.ts';
import { sheetFromText } from './sheet-from-text.ts';

export type Identity = { readonly source: string; readonly ref: string; readonly url: string };

const MARKUP = /<(?:!doctype|html|head|body|div|ul|li|h\d|p|br)\b/i;

/** What one page of the parliament says, print view, full view or the words alone of either. */
export function parsePage(content: string, identity: Identity): Reading {
	if (/<html\b/i.test(content) && !/<\/html\s*>/i.test(content)) {
		return { kind: 'unreadable', problem: 'the page breaks off before its end', document: content };
	}
	const { sheet, visible } = MARKUP.test(content) ? readHtml(content) : readText(content);
	if (sheet.blocks.length === 0) {
		if (isEmptySheet(visible)) return { kind: 'absent' };
		return { kind: 'unreadable', problem: 'no question, and no word that there is none', document: content };
	}
	const found = questionOn(sheet, identity);
	return 'problem' in found ? { kind: 'unreadable', problem: found.problem, document: content } : found;
}

type Read = { readonly sheet: Sheet; readonly visible: string };

function readHtml(content: string): Read {
	const $ = load(content);
	const visible = visibleText(frameOf($).toArray());
	return { sheet: sheetFromHtml($), visible };
}

function readText(content: string): Read {
	const visible = tidyText(content);
	return { sheet: sheetFromText(visible), visible };
}
