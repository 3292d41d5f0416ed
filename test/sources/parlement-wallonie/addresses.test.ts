import { describe, expect, it } from 'vitest';
import { canonicalUrl, refFromUrl } from '../../../src/sources/parlement-wallonie/addresses.ts';
import { createParlementWallonie } from '../../../src/sources/parlement-wallonie/parlement-wallonie.ts';
import { page } from './pages.ts';

describe('an official address', () => {
	it.each([
		'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=112951',
		'https://www.parlement-wallonie.be/pwpages?iddoc=112951&p=interp-questions-voir&type=28',
		'http://www.parlement-wallon.be/pwpages?p=interp-questions-voir&type=28&iddoc=112951#top',
		'https://parlement-wallonie.be/pwpages?p=interp-questions-voir&type=all&id_doc=0112951',
		'https://www.parlement-wallonie.be/content/print.php?print=interp-questions-voir.php&type=all&id_doc=112951',
	])('names its question: %s', (address) => {
		expect(refFromUrl(address)).toBe('112951');
	});

	it.each([
		'https://www.parlement-wallonie.example/pwpages?p=interp-questions-voir&iddoc=112951',
		'https://www.parlement-wallonie.be.example/pwpages?p=interp-questions-voir&iddoc=112951',
		'https://www.parlement-wallonie.be/pwpages?p=composition_dep_det&id=105',
		'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&iddoc=112951e1',
		'ftp://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&iddoc=112951',
		'112951',
		'',
	])('is told from any other: %s', (address) => {
		expect(refFromUrl(address)).toBeUndefined();
	});

	it('comes back from the one that we show', () => {
		expect(refFromUrl(canonicalUrl('50054'))).toBe('50054');
		expect(refFromUrl(canonicalUrl('50054', 'http://127.0.0.1:8080'), 'http://127.0.0.1:8080')).toBe('50054');
	});
});

describe('a saved page', () => {
	const source = createParlementWallonie({ startId: 1 });
	const saved =
		'<!-- saved from url=(0088)https://www.parlement-wallonie.be/pwpages?iddoc=77&p=interp-questions-voir -->\n';
	it.each([
		['its address', 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&iddoc=99', '', '99'],
		['what the browser wrote into it', undefined, saved, '77'],
		['its file name', 'some/folder/PW_50054.html', '', '50054'],
		['nothing', undefined, '', 'unknown'],
	])('is named by %s', (...[, url, head, ref]) => {
		expect(source.parse({ content: head + page('print-2010'), url })).toMatchObject({
			kind: 'question',
			question: { ref },
		});
	});
});
