import { sentenceOf } from './answer-words.ts';
import { fold } from './fold.ts';
import { isSameName } from './names.ts';
import type { AnswerKind, Person } from './question.ts';

export type ReadAnswer = {
	/** What stands above it: `Réponse provisoire du 02/10/2013`. */
	readonly heading: string | undefined;
	readonly text: string;
	readonly by: string | undefined;
	/** How many there are. */
	readonly attachments: number;
};

type Verdict = { readonly kind: AnswerKind; readonly inferred: boolean };

/** Answers that only promise or refer are short; beyond this, one of the sentences says something. */
const LONGEST_EMPTY_ANSWER = 1000;

const HEADINGS: readonly (readonly [RegExp, AnswerKind])[] = [
	[/\bprovisoire|\bd attente\b|\binterimaire\b/, 'provisional'],
	[/\baddendum\b|\berratum\b|\brectifi|\bcomplement|\bcorrig|\bcorrecti/, 'correction'],
	[/\bdefinitive\b|\bfinale\b/, 'final'],
];

const CLOSURES = [
	/\bappliquer l art(?:icle)? ?144 4\b/,
	/^pas de reponse du ministre\b/,
	/\bpas de reponse\b.*\bdemission du gouvernement\b/,
];

/** Decides what an answer is: who signed it first, then its heading, then its words. */
export function answerKindOf(answer: ReadAnswer, askers: readonly Person[]): Verdict {
	// The Parliament of Wallonia files as a "Réponse" that there is none, signed by the asker (art. 144.4, resignation).
	if (isSignedByAsker(answer.by, askers)) return { kind: 'closure', inferred: false };
	const heading = HEADINGS.find(([pattern]) => pattern.test(fold(answer.heading ?? '')));
	if (heading) return { kind: heading[1], inferred: false };
	const kind = kindOfText(answer);
	return { kind, inferred: kind !== 'final' };
}

/** A bare surname is not enough: ministers and deputies share some. */
function isSignedByAsker(by: string | undefined, askers: readonly Person[]): boolean {
	return by !== undefined && fold(by).includes(' ') && askers.some((asker) => isSameName(asker.name, by));
}

function kindOfText({ text, attachments }: ReadAnswer): AnswerKind {
	const folded = fold(text);
	// A block without a word to read is announced, not there yet: it stays open and is read again.
	if (folded === '') return attachments > 0 ? 'final' : 'provisional';
	if (text.length > LONGEST_EMPTY_ANSWER) return 'final';
	if (CLOSURES.some((pattern) => pattern.test(folded)) && folded.length < 200) return 'closure';
	const sentences = sentencesOf(text).map(sentenceOf);
	if (sentences.includes('substance')) return 'final';
	// "Prenez connaissance de l'annexe" points at what is right there.
	if (sentences.includes('referral')) return attachments > 0 ? 'final' : 'referral';
	return sentences.includes('promise') ? 'provisional' : 'final';
}

function sentencesOf(text: string): readonly string[] {
	return text
		.replace(/\b(MM?|art|cf|p|n|Mme)\.\s+/gu, '$1 ')
		.split(/\n{2,}|(?<=[.!?…;])\s+(?=[\p{Lu}\d(«"])/u)
		.map(fold)
		.filter((sentence) => /\p{L}/u.test(sentence));
}
