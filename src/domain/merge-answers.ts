import { hasSameWords, mergeTexts } from './merge-texts.ts';
import { isSameName } from './names.ts';
import type { Answer } from './question.ts';
import { isSubstantive } from './status.ts';

/** What became of one answer between two readings. */
type AnswerChange = 'added' | 'completed' | 'corrected' | 'same' | 'kept';

export type MergedAnswer = { readonly answer: Answer; readonly change: AnswerChange };

/**
 * The answers of two readings as one list. An answer that the later reading lacks is `kept`, unless it is the
 * provisional one that a later answer took the place of; one that went back to provisional is not believed.
 */
export function mergeAnswers(before: readonly Answer[], after: readonly Answer[]): readonly MergedAnswer[] {
	const earlier = pairs(before, after);
	const read = after.map((answer): MergedAnswer => {
		const was = earlier.get(answer);
		return was ? settled(was, answer) : { answer, change: 'added' };
	});
	const paired = new Set(earlier.values());
	const missing = before.filter((answer) => !paired.has(answer));
	if (missing.length === 0) return read;
	const superseded = read.some(({ change, answer }) => change === 'added' || isSubstantive(answer.kind));
	const kept = missing.map((answer): MergedAnswer => {
		return { answer, change: superseded && !isSubstantive(answer.kind) ? 'same' : 'kept' };
	});
	if (read.length === 0) return kept;
	return [...kept, ...read].sort((a, b) => order(a.answer).localeCompare(order(b.answer)));
}

/** The earlier answer that each later one continues: the same in all, else in its words, else in its day and signer. */
function pairs(before: readonly Answer[], after: readonly Answer[]): ReadonlyMap<Answer, Answer> {
	const found = new Map<Answer, Answer>();
	const free = new Set(before);
	for (const continues of [continuesBoth, continuesText, continuesDate]) {
		for (const answer of after) {
			if (found.has(answer)) continue;
			const was = [...free].find((candidate) => continues(candidate, answer));
			if (!was) continue;
			found.set(answer, was);
			free.delete(was);
		}
	}
	return found;
}

function settled(was: Answer, now: Answer): MergedAnswer {
	const sameWords = hasSameWords(was.text, now.text);
	const takenBack = isSubstantive(was.kind) && now.kind === 'provisional';
	if (takenBack && !(sameWords && hasWords(now))) return { answer: was, change: 'kept' };
	const { text, changed } = mergeTexts(was.text, now.text);
	const attachments = now.attachments.length === 0 ? was.attachments : now.attachments;
	const answer = { ...now, on: now.on ?? was.on, by: now.by ?? was.by, text, attachments };
	if (!isSubstantive(was.kind) && isSubstantive(now.kind)) return { answer, change: 'completed' };
	const corrected = changed || attachments.length > was.attachments.length;
	return { answer, change: corrected ? 'corrected' : 'same' };
}

function order(answer: Answer): string {
	return answer.on ?? '';
}

function continuesBoth(was: Answer, now: Answer): boolean {
	return was.kind === now.kind && was.by === now.by && was.on === now.on && hasSameWords(was.text, now.text);
}

function continuesText(was: Answer, now: Answer): boolean {
	return (hasWords(was) || was.on === now.on) && hasSameWords(was.text, now.text);
}

function hasWords(answer: Answer): boolean {
	return Object.values(answer.text).some(Boolean);
}

function continuesDate(was: Answer, now: Answer): boolean {
	const sameSigner = was.by === undefined || now.by === undefined || isSameName(was.by, now.by);
	return was.on === now.on && sameSigner && was.kind !== 'closure' && now.kind !== 'closure';
}
