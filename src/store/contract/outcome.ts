/** What reading one ref led to. */
export const readingOutcomes = ['new', 'changed', 'unchanged', 'absent', 'other', 'unreadable', 'failed'] as const;
export type ReadingOutcome = (typeof readingOutcomes)[number];
