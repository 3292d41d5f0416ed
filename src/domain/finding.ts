/**
 * What can be out of range about a run over a source. unreadable: pages that are not understood; gone: known questions,
 * or parts of them, that are not there any more; reworded: known questions in other words; moved: known questions that
 * were answered, closed, reassigned; new: questions never seen; lacking: new ones without asker, minister or text;
 * misdated: days that cannot be; alike: different answers in the same words.
 */
export const rangeRules = ['unreadable', 'gone', 'reworded', 'moved', 'new', 'lacking', 'misdated', 'alike'] as const;
export type RangeRule = (typeof rangeRules)[number];

export type Finding = {
	readonly rule: RangeRule;
	readonly count: number;
	/** Of how many; for `new`, how many would have been believed. */
	readonly of: number;
};

/** For the log and the command line; people on Discord are told in their language. */
export function findingSentence({ rule, count, of }: Finding): string {
	switch (rule) {
		case 'unreadable':
			return `${count} of ${of} pages were not understood`;
		case 'gone':
			return `${count} of ${of} known questions, or parts of them, are not there any more`;
		case 'reworded':
			return `${count} of ${of} known questions are in other words`;
		case 'moved':
			return `${count} of ${of} known questions were answered, closed or reassigned at once`;
		case 'new':
			return `${count} questions are new at once, where ${of} would be very many`;
		case 'lacking':
			return `${count} of ${of} new questions have no asker, no minister or no text`;
		case 'misdated':
			return `${count} of ${of} new questions and answers have days that cannot be`;
		case 'alike':
			return `${count} of ${of} new answers are in the very same words`;
	}
}
