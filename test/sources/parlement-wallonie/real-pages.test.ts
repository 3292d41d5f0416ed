import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sharedFile, withShared } from '../../shared-data.ts';
import { asVisibleText, questionOn } from './pages.ts';

const views: readonly [string, (html: string) => string][] = [
	['the print view', (html) => html],
	['its words alone', (html) => asVisibleText(html)],
	['its words without bullets', (html) => asVisibleText(html, '')],
	[
		'a full view without known elements',
		(html) => html.replaceAll('list-group-item', 'x').replace('print_container', 'page'),
	],
];

describe.skipIf(!withShared).each(views)('real pages (skipped without the shared data), %s', (_name, view) => {
	it('36256 is answered', async () => {
		const html = await readFile(sharedFile('walloon/pages/PW_36256.html'), 'utf8');
		const question = questionOn(view(html), '36256');
		expect(question).toMatchObject({
			ref: '36256',
			title: 'L\'"Open Data - Open Government"',
			number: '594 (2010-2011) 1',
			session: '2010-2011',
			askedOn: '2011-08-29',
			askers: [{ name: 'Emmanuel Disabato' }],
			addressees: [{ name: 'Paul Furlan', portfolio: 'Ministre des Pouvoirs locaux et de la Ville' }],
			answers: [{ kind: 'final', on: '2011-10-07', by: 'Paul Furlan', attachments: [] }],
			status: 'answered',
		});
		expect(question.text.fr).toHaveLength(2481);
		expect(question.text.fr).toMatch(/^Les informations publiques, .* sur ce sujet \?$/s);
		expect(question.answers[0]?.text.fr).toHaveLength(5369);
		expect(question.answers[0]?.text.fr).toMatch(/^Il n’est pas inutile .* Nous sommes sur la bonne voie\.$/s);
	});

	it('50054 is pending', async () => {
		const html = await readFile(sharedFile('walloon/pages/PW_50054.html'), 'utf8');
		const question = questionOn(view(html), '50054');
		expect(question).toMatchObject({
			ref: '50054',
			title: "La baisse de l'emploi dans les P.M.E.",
			number: '467 (2012-2013) 1',
			session: '2012-2013',
			askedOn: '2013-09-13',
			askers: [{ name: 'Virginie Gonzalez Moyano' }],
			addressees: [
				{
					name: 'André Antoine',
					portfolio: "Ministre du Budget, des Finances, de l'Emploi, de la Formation et des Sports",
				},
			],
			answers: [],
			status: 'pending',
		});
		expect(question.text.fr).toHaveLength(2173);
		expect(question.text.fr).toMatch(/^Selon le secrétariat social .* en la matière \?$/s);
	});
});
