import { describe, expect, it } from 'vitest';
import { createOfficial } from '../../src/domain/official.ts';

const official = createOfficial({ wallonie: ['parlement-wallonie.be', 'parlement-wallon.be'], mirror: ['127.0.0.1'] });

describe('an address is of a source', () => {
	it.each([
		'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=1',
		'http://parlement-wallonie.be/',
		'http://nautilus.parlement-wallon.be/Archives/2026_2027/annexe.pdf',
		'https://WWW.PARLEMENT-WALLONIE.BE./x',
		'https://fictif.invalid/questions/1',
	])('where it is on its hosts: %s', (address) => {
		expect(official('wallonie', address)).toBe(true);
	});

	it.each([
		'https://parlement-wallonie.be.piege.com/',
		'https://piegeparlement-wallonie.be/',
		'https://piege.com/parlement-wallonie.be',
		'https://piege.com?parlement-wallonie.be',
		'https://piege.com#parlement-wallonie.be',
		'https://www.parlement-wallonie.be@piege.com/',
		'https://piege.com\\@parlement-wallonie.be/',
		'https://parlement-wallonіe.be/',
		'https://parlement-wallonie.be%2epiege.com/',
		'//piege.com/',
		'http://127.0.0.1/',
		'http://[::1]/',
		'http://2130706433/',
		'javascript:alert(1)//parlement-wallonie.be',
		'data:text/html,https://parlement-wallonie.be',
		'',
	])('and not where it only looks so: %s', (address) => {
		expect(official('wallonie', address)).toBe(false);
	});

	it.each(['constructor', '__proto__', 'nowhere', ''])('never for a source that nobody knows: %j', (source) => {
		expect(official(source, 'https://www.parlement-wallonie.be/')).toBe(false);
	});

	it('where an operator reads it', () => {
		expect(official('mirror', 'http://127.0.0.1:8080/questions/1')).toBe(true);
	});
});
