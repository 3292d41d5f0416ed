import { readFileSync } from 'node:fs';
import type { Reading } from '../../../src/domain/reading.ts';
import { createParlementWallonie } from '../../../src/sources/parlement-wallonie/parlement-wallonie.ts';

const source = createParlementWallonie({ startId: 1 });

/** The pages beside this file are fictional: nobody in them exists. */
export function page(name: string): string {
	return readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8');
}

export function parse(content: string, ref = '112951'): Reading {
	const url = `https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=${ref}`;
	return source.parse({ content, url });
}

/** The question on a page, or why there is none. */
export function questionOn(content: string, ref?: string) {
	const reading = parse(content, ref);
	if (reading.kind === 'question') return reading.question;
	throw new Error(reading.kind === 'unreadable' ? reading.problem : reading.kind);
}

const ENTITIES = new Map([
	['&nbsp;', '\u00a0'],
	['&amp;', '&'],
]);

/** What copying the page out of a browser gives, made without the parser that is tested. */
export function asVisibleText(html: string, bullet = '  • '): string {
	return (/<body.*<\/body>/s.exec(html)?.[0] ?? html)
		.replace(/<nav.*<\/nav>|<footer.*<\/footer>|<!--.*?-->/gs, '')
		.replace(/\s+/g, ' ')
		.replace(/<li>/g, `\n${bullet}`)
		.replace(/<br *\/?>/g, '\n')
		.replace(/<\/?(?:h4|h5|p|ul|ol|div|li)[^>]*>/g, '\n')
		.replace(/<[^>]+>/g, '')
		.replace(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity);
}
