import { describe, expect, it } from 'vitest';
import { asVisibleText, page, parse, questionOn } from './pages.ts';

const text = [
	"Les passerelles de Nulle-Part sont sombres : « on n'y voit goutte », dit un promeneur.",
	"Réponse à ma question du 12/03/2019 : rien n'est prévu.\nCombien de lampes faut-il ?",
	'Qui les paiera & quand ?',
].join('\n\n');

describe('a question in the print view', () => {
	it('gives all that the page says', () => {
		expect(questionOn(page('print-answered'))).toEqual({
			source: 'parlement-wallonie',
			ref: '112951',
			number: '112 (2019-2020) 1',
			session: '2019-2020',
			url: 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=112951',
			title: "L'éclairage des sentiers, ravines et passerelles",
			text: { fr: text },
			askers: [{ name: 'Solange de Sentier-Bauche', group: undefined }],
			addressees: [
				{
					name: 'Octave De Ravine',
					group: undefined,
					portfolio: 'Ministre de la Mobilité, des Sentiers et de la Pluie',
					from: undefined,
				},
			],
			askedOn: '2020-02-04',
			deadline: {
				on: '2020-03-03',
				rule: { workingDays: 20, holidays: 'BE', article: undefined, binding: false },
			},
			answers: [
				{
					kind: 'final',
					inferred: false,
					on: '2020-03-03',
					by: 'Octave De Ravine',
					text: { fr: 'Il faut 12 lampes.\n\n- la commune en paie 4 ;\n- la Région en paie 8.' },
					attachments: [
						{ title: 'Annexe [PDF]', url: 'http://nautilus.parlement.example/Archives_ARQE/1.pdf' },
						{ title: 'Annexe 2 [PDF]', url: 'https://www.parlement-wallonie.be/Archives_ARQE/2.pdf' },
					],
				},
			],
			attachments: [],
			topics: [],
			status: 'answered',
		});
	});

	it('reads the layout of 2010: "Numéro", dates without a mark, a minister without a title', () => {
		expect(questionOn(page('print-2010'))).toMatchObject({
			number: '7 (2009-2010) 1',
			session: '2009-2010',
			askedOn: '2010-03-17',
			addressees: [{ name: 'Firmin Fictif', portfolio: undefined }],
			answers: [{ on: '2010-04-09', kind: 'final' }],
		});
	});

	it('reads several ministers', () => {
		expect(questionOn(page('print-two-ministers')).addressees).toMatchObject([
			{ name: 'Firmin Fictif', portfolio: 'Ministre des Fables' },
			{ name: 'Zoé Di Narrato', portfolio: 'Ministre des Contes, du Récit et de la Rime' },
		]);
	});
});

describe('the full view', () => {
	it.each(['full-answered', 'full-other-elements'])('gives what the print view gives: %s', (name) => {
		const expected = questionOn(page('print-answered'));
		const found = questionOn(page(name));
		// Where only the words are left, the addresses of annexes are lost.
		const answers = name === 'full-answered' ? expected.answers : expected.answers.map(withoutAnnexes);
		expect(found).toEqual({ ...expected, answers });
	});

	it.each(['full-pending', 'full-two-counted-one-there'])('goes by what is there, not by its count: %s', (name) => {
		expect(questionOn(page(name))).toMatchObject({ status: 'pending', answers: [], text: { fr: text } });
	});
});

describe('the words alone', () => {
	const names = [
		...['print-answered', 'print-2010', 'print-two-ministers', 'print-several-answers', 'print-closed-by-asker'],
		...['print-placeholder', 'full-answered', 'full-pending', 'full-other-elements'],
	];
	it.each(names)('give what the page gives: %s', (name) => {
		const expected = questionOn(page(name));
		for (const bullet of ['', '  • ', '    * ']) {
			const found = questionOn(asVisibleText(page(name), bullet));
			expect(found).toEqual({ ...expected, answers: expected.answers.map(withoutAnnexes) });
		}
	});

	it.each([
		['print-oral', 'other'],
		['print-hole', 'absent'],
		['full-hole', 'absent'],
		['full-maintenance', 'unreadable'],
		['print-title-without-blocks', 'unreadable'],
		['print-nobody-asks', 'unreadable'],
	])('tell kinds apart as the page does: %s is %s', (name, kind) => {
		expect(parse(asVisibleText(page(name)))).toMatchObject({ kind });
	});
});

describe('an answer', () => {
	it.each([
		['print-closed-by-asker', 'closed', ['closure']],
		['print-government-resigned', 'closed', ['closure']],
		['print-provisional', 'provisional', ['provisional']],
		['print-placeholder', 'provisional', ['provisional']],
		['print-referral', 'answered', ['referral']],
		['print-several-answers', 'answered', ['provisional', 'final', 'correction']],
	])('is what it is: %s leaves the question %s', (name, status, kinds) => {
		const question = questionOn(page(name));
		expect(question.status).toBe(status);
		expect(question.answers.map(({ kind }) => kind)).toEqual(kinds);
	});
});

describe('a page without a written question', () => {
	it.each(['print-oral', 'print-interpellation'])('is another kind of document: %s', (name) => {
		expect(parse(page(name))).toEqual({ kind: 'other' });
	});

	it.each([
		['labels without values', page('print-hole')],
		['a count of nothing', page('full-hole')],
		['no body', '<!DOCTYPE html><html><body></body></html>'],
		['a word to that effect', '<html><body><div id="page"><p>Aucun document ne correspond.</p></div></body></html>'],
		['nothing at all', ' \n '],
	])('is a hole: %s', (_name, content) => {
		expect(parse(content)).toEqual({ kind: 'absent' });
	});
});

describe('a page that is not understood', () => {
	it.each([
		['full-maintenance', 'no question, and no word that there is none'],
		['print-title-without-blocks', 'no question, and no word that there is none'],
		['print-answer-alone', 'an answer without its question'],
		['print-nobody-asks', 'a question without asker'],
		['print-no-text', 'a question without text'],
		['print-impossible-date', 'a question without date'],
	])('is kept, with what is wrong: %s', (name, problem) => {
		expect(parse(page(name))).toEqual({ kind: 'unreadable', problem, document: page(name) });
	});

	it.each([0.9, 0.6, 0.3])('never passes for a question that lost its answer: the first %d of it', (part) => {
		const half = page('print-answered').slice(0, page('print-answered').length * part);
		expect(parse(half)).toMatchObject({ kind: 'unreadable', problem: 'the page breaks off before its end' });
	});

	it('never passes for a hole when it is some other site', () => {
		expect(parse('<html><body><h1>Welcome to nginx!</h1></body></html>')).toMatchObject({ kind: 'unreadable' });
		expect(parse('503 Service Unavailable')).toMatchObject({ kind: 'unreadable' });
	});

	it('is told apart from two questions on one page', () => {
		const twice = page('full-pending').replace(
			/<ul><li class="list-group-item"><h5>Question écrite.*<\/li><\/ul>/s,
			'$&$&',
		);
		expect(parse(twice)).toMatchObject({ problem: 'a second question, "Question écrite du 04/02/2020"' });
	});
});

function withoutAnnexes<Answer>(answer: Answer) {
	return { ...answer, attachments: [] };
}
