import { load } from 'cheerio';
import { tidyText } from '../tidy-text.ts';
import { visibleText } from '../visible-text.ts';

/** Below the document: what Plone puts there, in the words of its French. */
const END = /^(?:Actions sur le document|Archivé sous\s*:?.*|Navigation|Plan du site|Outils personnels)$/i;
const MARKUP = /<(?:!doctype|html|head|body|div|h1|p|br|section|article)\b/i;

/** The lines that a page of the site shows, from its title or above to the end of the document. */
export function pageLines(content: string): readonly string[] {
	const lines = (MARKUP.test(content) ? shownIn(content) : tidyText(content)).split('\n');
	const end = lines.findIndex((line) => END.test(line));
	return end < 0 ? lines : lines.slice(0, end);
}

/** Plone's own parts where they are, so that nothing of the site around them gets in; else all there is to see. */
function shownIn(content: string): string {
	const $ = load(content);
	$('.documentActions, .documentByLine, #portal-breadcrumbs, #viewlet-below-content').remove();
	const parts = ['h1.documentFirstHeading', '.documentDescription', '#content-core'].map((part) => $(part).first());
	const isPlone = parts.every((part) => part.length > 0);
	return isPlone ? parts.map((part) => visibleText(part.toArray())).join('\n\n') : visibleText($('body').toArray());
}
