import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../src/playground/page/command-line.ts';
import { among } from './commands.ts';

function read(line: string, locale = 'en-GB') {
	const found = readCommandLine(line, among(locale));
	return found && [found.callable.name, ...found.given.map(({ option, text }) => `${option.option.name}=${text}`)];
}

describe('readCommandLine', () => {
	it.each([
		['/search', ['search']],
		['/search query:énergie sort:date', ['search', 'query=énergie', 'sort=date']],
		['/search query: prix de l’énergie limit:5', ['search', 'query=prix de l’énergie', 'limit=5']],
		['/search énergie verte sort:date', ['search', 'query=énergie verte', 'sort=date']],
		['  /search   query:a\nb ', ['search', 'query=a b']],
		['/search query:http://example.org other:thing', ['search', 'query=http://example.org other:thing']],
		['/digest on', ['digest on']],
		['/digest on-demand', ['digest on-demand']],
		['/digest day add', ['digest day add']],
	])('reads %j', (line, found) => {
		expect(read(line)).toEqual(found);
	});

	it('reads local and plain names alike', () => {
		expect(read('/chercher mots:énergie', 'fr')).toEqual(['chercher', 'query=énergie']);
		expect(read('/search query:énergie', 'fr')).toEqual(['chercher', 'query=énergie']);
	});

	it.each(['search', '/', '/unknown', '/searching', '/digest', 'say /search', ''])('is not taken in by %j', (line) => {
		expect(read(line)).toBeUndefined();
	});

	it('gives back any value without labels, its spaces made one', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[^\s:]+( [^\s:]+){0,5}$/), (value) => {
				expect(read(`/search query:${value} limit:3`)).toEqual(['search', `query=${value}`, 'limit=3']);
			}),
		);
	});

	it('reads any line without failing', () => {
		fc.assert(fc.property(fc.string(), (line) => void read(`/search ${line}`)));
	});
});
