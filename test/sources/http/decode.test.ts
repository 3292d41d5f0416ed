import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/sources/http/decode.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('decode', () => {
	it.each([
		['a header, latin-1', latin('Été à Liège'), 'text/html; charset=ISO-8859-1'],
		['a header in quotes', latin('Été à Liège'), 'text/html; charset="windows-1252"'],
		['a header, utf-8', Buffer.from('Été à Liège'), 'text/html;charset=UTF-8'],
		['nothing, and utf-8', Buffer.from('Été à Liège'), 'text/html'],
		['nothing, and latin-1', latin('Été à Liège'), undefined],
		['a charset that nobody knows', Buffer.from('Été à Liège'), 'text/html; charset=klingon'],
	])('goes by %s', (_name, body, contentType) => {
		expect(decode(body, contentType)).toBe('Été à Liège');
	});

	it.each([
		['<meta charset="iso-8859-1">'],
		['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
	])('goes by the meta of the page, %s', (meta) => {
		expect(decode(latin(`<html><head>${meta}</head>Été`), 'text/html')).toContain('Été');
	});

	it('reads the signs that Windows put where latin-1 has none', () => {
		expect(decode(Buffer.from([0x63, 0x9c, 0x75, 0x72, 0x92]), 'text/html; charset=iso-8859-1')).toBe('cœur’');
	});

	it('believes a byte order mark more than a header, and does not show it', () => {
		expect(decode(Buffer.from('\uFEFFÉté'), 'text/html; charset=iso-8859-1')).toBe('Été');
	});

	it.each([
		['latin-1 that says it is UTF-8', latin('Été à Liège'), 'text/html; charset=utf-8'],
		['UTF-8 that says it is latin-1', Buffer.from('Été à Liège'), 'text/html; charset=iso-8859-1'],
	])('is not misled by %s', (_name, body, contentType) => {
		expect(decode(body, contentType)).toBe('Été à Liège');
	});

	it('loses one character that a server cut in two, and no other', () => {
		const cut = Buffer.concat([Buffer.from('Été à Li'), Buffer.from('è').subarray(0, 1), Buffer.from('… Ça déborde')]);
		expect(decode(cut, 'text/html; charset=utf-8')).toBe('Été à Li\uFFFD… Ça déborde');
	});

	it('gives back any text that is sent as UTF-8', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(decode(Buffer.from(text), 'text/html; charset=utf-8')).toBe(text.replace(/^\uFEFF/, ''));
			}),
		);
	});
});
