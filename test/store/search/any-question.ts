import fc from 'fast-check';
import type { PlainDate } from '../../../src/domain/plain-date.ts';
import { statuses, type WrittenQuestion } from '../../../src/domain/question.ts';
import type { SearchFilters } from '../../../src/store/contract/search.ts';
import { aMinister, anAnswer, aQuestion } from '../a-question.ts';

/** Few words, so that questions share them: with forms of one word, stop words, signs, numbers and another language. */
const french =
	"prix de la l'énergie éolienne éoliens moulin moulins canard P.M.E. 12 000 ?uvre smart-work Tournesol".split(' ');
const dutch = 'energie molens van de prijs eenden werk'.split(' ');

function text(words: readonly string[], longest = 7): fc.Arbitrary<string> {
	return fc.array(fc.constantFrom(...words), { maxLength: longest }).map((some) => some.join(' '));
}

const localised = fc.oneof(
	{ weight: 3, arbitrary: text(french).map((fr) => ({ fr })) },
	{ weight: 1, arbitrary: text(dutch).map((nl) => ({ nl })) },
	{ weight: 1, arbitrary: fc.record({ fr: text(french), nl: text(dutch) }) },
	{ weight: 1, arbitrary: fc.constant({}) },
);
const people = [
	'Odile Tournesol',
	'Zoé Brochet',
	'Jean de la Mare',
	'Basile Quenouille',
	'Basil Quen',
	'Odilon Mareuil',
];
const portfolios = ["Ministre de l'Énergie et des Digues", 'Ministre des Moulins', undefined];
const days: readonly PlainDate[] = ['1900-01-01', '2030-12-31', '2031-01-01', '2031-10-06', '2032-02-29', '2079-06-05'];

const refs = ['1', '2', '3', '4', '5', '6', '7', '8'];

export const anyQuestion: fc.Arbitrary<WrittenQuestion> = fc
	.record({
		ref: fc.constantFrom(...refs),
		title: text(french),
		text: localised,
		answers: fc.array(
			localised.map((answer) => anAnswer({ text: answer })),
			{ maxLength: 2 },
		),
		askers: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }),
		addressees: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }),
		portfolio: fc.constantFrom(...portfolios),
		askedOn: fc.constantFrom(...days),
		due: fc.option(fc.constantFrom(...days)),
		status: fc.constantFrom(...statuses),
		session: fc.constantFrom('2030-2031', '2031-2032', undefined),
		topics: fc.array(text(french, 2), { maxLength: 2 }),
	})
	.map(({ askers, addressees, portfolio, due, ...facts }) =>
		aQuestion({
			...facts,
			askers: askers.map((name) => ({ name, group: undefined })),
			addressees: addressees.map((name) => aMinister({ name, portfolio })),
			deadline: due === null ? undefined : { on: due, rule: aRule },
		}),
	);

const aRule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };

const word = fc.constantFrom(...french, ...dutch, 'brochet', 'introuvable');
const term = fc.oneof(
	{ weight: 4, arbitrary: word },
	{ weight: 2, arbitrary: text([...french, ...dutch], 4).map((words) => `"${words}"`) },
	word.map((excluded) => `-${excluded}`),
	fc.constantFrom('en*', 'ener*', 'eol*', 'mol*', 'mou*', 'tourn*', 'p*', '12*', 'canard*'),
	fc.tuple(word, word).map(([one, other]) => `${one} OU ${other}`),
	fc
		.tuple(fc.constantFrom('titre:', '-question:', 'question:', 'réponse:'), word, fc.constantFrom('', '*'))
		.map((pieces) => pieces.join('')),
	fc
		.tuple(fc.constantFrom('titre:', 'question:', 'réponse:'), text(french, 3))
		.map(([field, words]) => `${field}"${words}"`),
	fc
		.tuple(
			fc.constantFrom('de:', 'à:', '-de:', '-à:'),
			fc.constantFrom('quen', 'Basile', 'mare', 'tourn', 'odil', 'zzz'),
		)
		.map((pieces) => pieces.join('')),
	fc.constantFrom('statut:répondue', '-statut:ouverte', 'statut:retard', 'session:2030-2031', '-session:2031-2032'),
	fc.constantFrom('avant:2031', 'après:2031-10-05', '-date:2031', 'de:"Jean de la Mare"', 'date:1900', 'depuis:30j'),
);

/** What people type, in the words of these questions. */
export const anyQuery: fc.Arbitrary<string> = fc.array(term, { maxLength: 4 }).map((terms) => terms.join(' '));

export const anyFilters: fc.Arbitrary<SearchFilters> = fc.oneof(
	{ weight: 2, arbitrary: fc.constant({}) },
	fc.record(
		{
			deputy: fc.constantFrom('odile tournesol', 'de jean la mare', 'nobody'),
			minister: fc.constantFrom('basile quenouille', 'brochet zoe'),
			portfolio: fc.constantFrom('digues', 'moulins', 'energie'),
			status: fc.constantFrom(...statuses, 'past-due' as const),
			from: fc.constantFrom(...days),
			to: fc.constantFrom(...days),
			session: fc.constantFrom('2030-2031', '2031-2032', 'none'),
		},
		{ requiredKeys: [] },
	),
);
