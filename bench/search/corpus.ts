import { addDays } from '../../src/domain/plain-date.ts';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { questionFrom } from '../../src/domain/question-from.ts';
import { pick } from '../pick.ts';
import { type Random, randomFrom } from '../random.ts';
import type { Sentences } from '../sentences.ts';
import { deputies, governments } from './cast.ts';
import { coinedWord } from './coined-word.ts';
import { outcomeFor } from './outcome-for.ts';

const FIRST_DAY = '2004-09-01';
const DAYS = 20 * 365;
const TITLE = 110;
const QUESTION = 1100;
const ANSWER = 1700;
/** Sentences shuffled alone have no new words after a while; real ones go on naming people, places and firms. */
const NAMES_PER_SENTENCE = 1 / 12;
const NAMES = 1e7;

export type Corpus = {
	readonly origin: string;
	readonly size: number;
	/** The question of that number, the same whenever it is asked for; beyond the size too, for those to be added. */
	at(id: number): WrittenQuestion;
	questions(): AsyncGenerator<WrittenQuestion>;
};

/**
 * Questions of about 3,000 characters with their answer, over twenty years, made of sentences in any order: so the
 * list of the questions that have a word grows with the corpus. Names are added by Zipf's law and long numbers changed,
 * so that the vocabulary grows as in reality (Heaps): about the square root of the corpus.
 */
export function createCorpus({ origin, pick: sentence }: Omit<Sentences, 'next'>, size: number): Corpus {
	return {
		origin,
		size,
		at,
		async *questions() {
			for (let id = 0; id < size; id += 1) yield at(id);
		},
	};

	function at(id: number): WrittenQuestion {
		// Numbers that follow each other must not give chances that do.
		const random = randomFrom(Math.imul(id + 1, 0x9e3779b1));
		const age = Math.min(1, id / size);
		const askedOn = addDays(FIRST_DAY, Math.floor(age * DAYS));
		const { name, portfolio } = pick(governments[Math.floor(age * governments.length)] ?? governmentNow, random);
		const year = Number(askedOn.slice(0, 4)) - (askedOn.slice(5) < '09-15' ? 1 : 0);
		const session = `${year}-${year + 1}`;
		const { ended, answers } = outcomeFor({ askedOn, minister: name, text: () => textOf(ANSWER, random), random });
		return questionFrom(
			{
				source: 'exemple',
				ref: String(id),
				number: `${id} (${session}) 1`,
				session,
				url: `https://parlement.exemple.invalid/questions/${id}`,
				title: titleOf(sentence(random)),
				text: { fr: textOf(QUESTION, random) },
				// Few ask most: the square makes the first of them several times as busy as the last.
				askers: [{ name: deputies[Math.floor(random() ** 2 * deputies.length)] ?? '', group: undefined }],
				addressees: [{ name, portfolio, group: undefined, from: undefined }],
				askedOn,
				answers,
				attachments: [],
				topics: [],
				ended,
			},
			undefined,
		);
	}

	function textOf(length: number, random: Random): string {
		let text = perturbed(sentence(random), random);
		while (text.length < length) text = `${text} ${perturbed(sentence(random), random)}`;
		return text;
	}
}

const governmentNow = governments.at(-1) ?? [];

function perturbed(sentence: string, random: Random): string {
	const renumbered = sentence.replace(/\d{4,}/gu, (digits) =>
		/^(?:19|20)\d\d$/u.test(digits) ? digits : String(Math.floor(random() * 10 ** digits.length)),
	);
	if (random() >= NAMES_PER_SENTENCE) return renumbered;
	const words = renumbered.split(' ');
	const where = Math.floor(random() * words.length);
	return words.toSpliced(where, 0, coinedWord(Math.floor(NAMES ** random()))).join(' ');
}

function titleOf(sentence: string): string {
	if (sentence.length <= TITLE) return sentence;
	return sentence.slice(0, sentence.lastIndexOf(' ', TITLE));
}
