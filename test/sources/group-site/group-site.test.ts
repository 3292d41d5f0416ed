import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { createGroupSite } from '../../../src/sources/group-site/group-site.ts';
import { sharedFile, withShared } from '../../shared-data.ts';
import { html, localSite, status } from '../local-site.ts';
import { testReader } from '../test-reader.ts';

const source = createGroupSite();
const page = readFileSync(new URL('page.html', import.meta.url), 'utf8');
const address = 'http://groupe.example/qe/les-ravines-et-l2019agence-des-sentiers/?searchterm=None';

const words = `Aller au contenu. | Aller à la navigation

  •
    Bienvenue sur notre site !

    Firmin FICTIF

Vous êtes ici : Accueil Questions écrites Les "ravines" et l’Agence des Sentiers

Les "ravines" et l’Agence des Sentiers

1er mars 2018 | Question écrite de L. TESTAR à la Ministre DI NARRATO - Réponse disponible

Madame la Ministre,

\u00a0

Les ravines sont-elles sûres ?
Réponse de la Ministre en 2016 : « oui ».

Merci.

Réponse de la Ministre Z. DI NARRATO le 4 avril 2018

Elles le sont.

Toutes.

Actions sur le document
Envoyer`;

function parse(content: string, url: string | undefined = undefined): Reading {
	return source.parse({ content, url });
}

function questionOn(content: string, url?: string) {
	const reading = parse(content, url);
	if (reading.kind === 'question') return reading.question;
	throw new Error(reading.kind === 'unreadable' ? reading.problem : reading.kind);
}

describe('a question on the site', () => {
	it('gives all that the page says', () => {
		expect(questionOn(page, address)).toEqual({
			source: 'group-site',
			ref: '2018-03-01-les-ravines-et-l2019agence-des-sentiers',
			number: undefined,
			session: undefined,
			url: 'http://groupe.example/qe/les-ravines-et-l2019agence-des-sentiers/',
			title: 'Les "ravines" et l’Agence des Sentiers',
			text: {
				fr: 'Madame la Ministre,\n\nLes ravines sont-elles sûres ?\nRéponse de la Ministre en 2016 : « oui ».\n\nMerci.',
			},
			askers: [{ name: 'L. Testar', group: undefined }],
			addressees: [{ name: 'Di Narrato', group: undefined, portfolio: undefined, from: undefined }],
			askedOn: '2018-03-01',
			deadline: undefined,
			answers: [
				{
					kind: 'final',
					inferred: false,
					on: '2018-04-04',
					by: 'Z. Di Narrato',
					text: { fr: 'Elles le sont.\n\nToutes.' },
					attachments: [],
				},
			],
			attachments: [],
			topics: [],
			status: 'answered',
		});
	});

	it.each([
		['the words alone', words],
		['a page without the elements of Plone', page.replaceAll(/ (?:class|id)="[^"]*"/g, '')],
	])('is the same from %s', (_name, content) => {
		expect(questionOn(content, address)).toEqual(questionOn(page, address));
	});

	it('is one question, brought as a file or by its address', () => {
		expect(questionOn(words).ref).toBe(questionOn(page, address).ref);
		expect(questionOn(words, 'saved/page.txt').ref).toBe(questionOn(page, address).ref);
	});

	it('is another one when the same title comes back another year', () => {
		expect(questionOn(words.replace('mars 2018', 'mars 2019')).ref).not.toBe(questionOn(words).ref);
	});

	it('keeps its title when the address says another', () => {
		expect(questionOn(page, 'http://groupe.example/qe/un-premier-titre').title).toBe(
			'Les "ravines" et l’Agence des Sentiers',
		);
	});

	it('is pending where there is no answer, and never late', () => {
		const asked = words.replace(' - Réponse disponible', '').replace(/Réponse de la Ministre Z.*Toutes\./s, '');
		expect(questionOn(asked)).toMatchObject({ status: 'pending', answers: [], deadline: undefined });
		expect(source.nextCheck({ status: 'pending', askedOn: '2018-03-01', since: 0, now: 0 })).toBeUndefined();
	});
});

describe('a page without a question', () => {
	it('is another kind of document when the question was oral', () => {
		expect(parse(words.replace('Question écrite de', 'Question orale de'))).toEqual({ kind: 'other' });
	});

	it('is absent when it is empty', () => {
		expect(parse('<html><body> </body></html>')).toEqual({ kind: 'absent' });
	});

	it.each([
		['no description', words.replace('1er mars 2018 |', ''), 'no line such as'],
		['no title', words.slice(words.indexOf('1er mars')), 'no title above the description'],
		['no text', words.replace(/Madame.*Merci\./s, ''), 'a question without text'],
		[
			'an answer that is not found',
			words.replace('Réponse de la Ministre Z. DI', 'Elle répond :'),
			'an answer is announced',
		],
	])('is not understood: %s', (_name, content, problem) => {
		expect(parse(content)).toMatchObject({ kind: 'unreadable', document: content });
		expect(parse(content)).toHaveProperty('problem', expect.stringContaining(problem));
	});
});

describe('reading an address', () => {
	it('goes through the reader', async () => {
		const site = await localSite(html(page));
		const online = createGroupSite({ reader: testReader() });
		const reading = await online.read(`${site.origin}/qe/les-ravines-et-l2019agence-des-sentiers/?searchterm=None`);
		expect(reading).toMatchObject({
			kind: 'question',
			question: { ref: questionOn(words).ref, url: `${site.origin}/qe/les-ravines-et-l2019agence-des-sentiers/` },
		});
	});

	it('finds nothing where the page is gone', async () => {
		const site = await localSite(status(404));
		expect(await createGroupSite({ reader: testReader() }).read(`${site.origin}/qe/x`)).toEqual({ kind: 'absent' });
	});

	it('refuses what is no address, and any address without a reader', async () => {
		await expect(source.read('les-ravines')).rejects.toThrow('group-site reads the address of a page');
		await expect(source.read(address)).rejects.toThrow('it was opened for saved pages only');
	});

	it('discovers nothing by itself', async () => {
		expect(await source.discover({ highestRef: undefined }).next()).toMatchObject({ done: true });
		expect(source.capabilities.discovers).toBe(false);
	});
});

describe.skipIf(!withShared)('the seed (skipped without the shared data)', () => {
	const seed = () => readFile(sharedFile('seed/000_8b82894a807ed8de.txt'), 'utf8');

	it('is read whole: both texts, all paragraphs', async () => {
		const question = questionOn(await seed());
		expect(question).toMatchObject({
			title: 'Les "smart work centers" et l’Agence du Numérique',
			askedOn: '2017-04-18',
			askers: [{ name: 'Marie-Dominique Simonet' }],
			addressees: [{ name: 'Marcourt', portfolio: undefined }],
			answers: [{ kind: 'final', on: '2017-05-02', by: 'J.-C. Marcourt' }],
			status: 'answered',
		});
		const answer = question.answers[0]?.text.fr;
		expect(question.text.fr).toHaveLength(2045);
		expect(question.text.fr).toMatch(
			/^Monsieur le Ministre,\n\nLes smart work centers, .*D’avance merci pour vos réponses\.$/s,
		);
		expect(answer).toHaveLength(1045);
		expect(answer).toMatch(/^Les Smart Work Centers toujours .* que des travailleurs indépendants\.$/s);
		expect(answer?.split('\n\n')).toHaveLength(4);
	});

	it('is one question, brought as a file or by its real address', async () => {
		const url =
			'http://www.cdh-wallonie.be/notre-action-au-pw/questions-ecrites/les-smart-work-centers-et-l2019agence-du-numerique/?searchterm=None';
		expect(questionOn(await seed()).ref).toBe(questionOn(await seed(), url).ref);
	});
});
