import type { DeadlineRule } from '../../domain/question.ts';

/** The usual time; the article of the Règlement has not been read, so nobody is late by it. */
export const wallonDeadline: DeadlineRule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };
