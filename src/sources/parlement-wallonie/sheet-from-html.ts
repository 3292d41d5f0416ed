import type { CheerioAPI } from 'cheerio';
import { visibleText } from '../visible-text.ts';
import type { Block, Sheet } from './sheet.ts';
import { dateIn, isPersonLine, KINDS, labelsIn, peopleIn, titleAbove } from './sheet.ts';
import { sheetFromText } from './sheet-from-text.ts';

type Selection = ReturnType<CheerioAPI>;

/** The part of a page that is about the document: of the print view, else of the full one. */
export function frameOf($: CheerioAPI): Selection {
	const frame = $('#print_container, #page').first();
	return frame.length > 0 ? frame : $('body');
}

export function sheetFromHtml($: CheerioAPI): Sheet {
	const frame = frameOf($);
	const items = frame.find('li.list-group-item').filter((_, item) => KINDS.test(headingOf($(item))));
	// That the full view has these elements is inferred, not seen; its words are the same.
	if (items.length === 0) return sheetFromText(visibleText(frame.toArray()));
	const blocks = items.toArray().map((item) => blockOf($, $(item)));
	const outline = frame.find('h4').add(items).toArray();
	const titles = outline.slice(
		0,
		outline.findIndex((element) => $(element).is(items.first())),
	);
	const title = titles.map((heading) => oneLine($(heading))).findLast((text) => text !== '');
	items.remove();
	const head = visibleText(frame.toArray()).split('\n');
	return { title: title ?? titleAbove(head), ...labelsIn(head), blocks };
}

function blockOf($: CheerioAPI, item: Selection): Block {
	const h5 = item.find('h5').first();
	const heading = headingOf(item);
	const annexes = h5
		.find('a[href]')
		.toArray()
		.map((link) => ({ title: oneLine($(link)), href: $(link).attr('href') ?? '' }));
	const dated = dateIn(oneLine(h5.find('.text-pw-date').first())) ?? dateIn(heading);
	const list = h5.next('ul');
	const lines = list
		.find('li')
		.toArray()
		.map((line) => oneLine($(line)));
	const isPeople = lines.some(isPersonLine);
	h5.remove();
	if (isPeople) list.remove();
	const people = peopleIn(isPeople ? lines : []);
	return { heading, on: dated, ...people, text: visibleText(item.toArray()), annexes, annexCount: annexes.length };
}

function headingOf(item: Selection): string {
	return oneLine(item.find('h5').first());
}

function oneLine(part: Selection): string {
	return visibleText(part.toArray()).replace(/\n+/g, ' ');
}
