import { describe, expect, it } from 'vitest';
import { readAnswerHeading } from '../../../src/sources/group-site/answer-heading.ts';
import { readDescription } from '../../../src/sources/group-site/description.ts';
import { frenchDate } from '../../../src/sources/group-site/french-date.ts';
import { slugIn, slugOf } from '../../../src/sources/group-site/slug.ts';
import { sharedLines, withShared } from '../../shared-data.ts';

describe('a description', () => {
	it.each([
		['18 avril 2017 | Question écrite de Louise TESTAR au Ministre FICTIF - Réponse disponible', '2017-04-18', true],
		['18 avril 2017|Question écrite de Louise TESTAR au Ministre FICTIF - Réponse disponible', '2017-04-18', true],
		['18 avril 2017 │ Question écrite de Louise TESTAR au Ministre FICTIF', '2017-04-18', false],
		['15 août 2015 |Question écrite de Louise Testar à la Ministre Fictif', '2015-08-15', false],
		['1er mars 2011 | Question écrite de Mme Louise TESTAR à M. le Ministre FICTIF', '2011-03-01', false],
		[
			'2 décembre 2011 | question écrite de Louise TESTAR à Mme la Ministre FICTIF – Réponse disponible',
			'2011-12-02',
			true,
		],
		['3 février 2012 | Question écrite de Louise TESTAR au Ministre-Président FICTIF', '2012-02-03', false],
	])('is read: %s', (line, askedOn, announcesAnswer) => {
		expect(readDescription(line)).toEqual({
			askedOn,
			isWritten: true,
			asker: 'Louise Testar',
			minister: 'Fictif',
			announcesAnswer,
		});
	});

	it.each([
		['15 juillet 2015 |Question orale de L-T TESTAR au Ministre J-C FICTIF', 'L.-T. Testar', 'J.-C. Fictif'],
		[
			'13 octobre 2015 | Question orale de L.TESTAR au Ministre Firmin FICTIF - Réponse disponible',
			'L. Testar',
			'Firmin Fictif',
		],
		['13 octobre 2015 | Question orale de L. TESTAR à la Ministre DE RAVINE', 'L. Testar', 'De Ravine'],
	])('tells an oral question, and reads initials: %s', (line, asker, minister) => {
		expect(readDescription(line)).toMatchObject({ isWritten: false, asker, minister });
	});

	it.each([
		'31 février 2017 | Question écrite de Louise TESTAR au Ministre FICTIF',
		'18 avril 2017 | Communiqué de Louise TESTAR',
		'Question écrite de Louise TESTAR au Ministre FICTIF',
		'',
	])('is no other line: %s', (line) => {
		expect(readDescription(line)).toBeUndefined();
	});

	it.skipIf(!withShared)('is read on every real page (skipped without the shared data)', async () => {
		const pages = (await sharedLines('walloon/group-site-pages.jsonl')).map((line) => JSON.parse(line));
		const read = pages.map(({ description }) => readDescription(description));
		expect(read).toEqual([
			...[
				{
					askedOn: '2017-04-18',
					isWritten: true,
					asker: 'Marie-Dominique Simonet',
					minister: 'Marcourt',
					announcesAnswer: true,
				},
				{ askedOn: '2017-11-27', isWritten: true, asker: 'F. Desquesnes', minister: 'De Bue', announcesAnswer: false },
				{
					askedOn: '2015-07-15',
					isWritten: false,
					asker: 'M.-D. Simonet',
					minister: 'Jean-Claude Marcourt',
					announcesAnswer: true,
				},
				{
					askedOn: '2015-10-13',
					isWritten: false,
					asker: 'M.-D. Simonet',
					minister: 'J.-C. Marcourt',
					announcesAnswer: true,
				},
			],
		]);
	});
});

describe('the heading of an answer', () => {
	it.each([
		['Réponse du Ministre JC FICTIF le 02/05/2017', 'J.-C. Fictif', '2017-05-02'],
		['Réponse de la Ministre DE RAVINE le 2 mai 2017 :', 'De Ravine', '2017-05-02'],
		['Réponse de M. le Ministre Firmin FICTIF du 1er mai 2017', 'Firmin Fictif', '2017-05-01'],
		['Réponse provisoire du Ministre FICTIF, le 02.05.2017', 'Fictif', '2017-05-02'],
		['Réponse du Ministre FICTIF', 'Fictif', undefined],
	])('is read: %s', (line, by, on) => {
		expect(readAnswerHeading(line)).toEqual({ by, on });
	});

	it.each([
		'Réponse du Ministre attendue',
		'La réponse du Ministre FICTIF le 02/05/2017',
		'Réponse du Ministre FICTIF le 02/05/2017 : il ne sait pas.',
		'Réponse disponible',
	])('is no sentence: %s', (line) => {
		expect(readAnswerHeading(line)).toBeUndefined();
	});
});

it.each([
	['18 avril 2017', '2017-04-18'],
	['1er  Août 2011', '2011-08-01'],
	['29 FEVRIER 2016', '2016-02-29'],
	['29 février 2017', undefined],
	['12 brumaire 2017', undefined],
	['02/05/2017', '2017-05-02'],
])('reads the French date %s', (text, date) => {
	expect(frenchDate(text)).toBe(date);
});

describe('a slug', () => {
	it.each([
		['Les "smart tests" et l’Agence', 'les-smart-tests-et-l2019agence'],
		["L'avenir incertain du test wallon", 'lavenir-incertain-du-test-wallon'],
		['  Été, œuvre & cœur (2017) ', 'ete-oeuvre-coeur-2017'],
	])('is made as Plone makes it: %s', (title, slug) => {
		expect(slugOf(title)).toBe(slug);
	});

	it.each([
		['http://www.groupe.example/qe/les-ravines/?searchterm=None', 'les-ravines'],
		['https://groupe.example/qe/Les-Ravines/view', 'les-ravines'],
		['https://groupe.example/', undefined],
		['file:///home/page.html', undefined],
		['page.html', undefined],
	])('is found in %s', (address, slug) => {
		expect(slugIn(address)).toBe(slug);
	});
});
