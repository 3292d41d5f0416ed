import type { WrittenQuestion } from '../../../../src/domain/question.ts';
import type { PlainFilters } from '../../judged-query.ts';

export type Restriction = {
	readonly typed: string;
	readonly filters: PlainFilters;
	readonly holds: (question: WrittenQuestion | undefined) => boolean;
};

/** The corpus is of 2010, 2013 and 2020: the days at the ends of these times are of no question. */
const EARLY = '2012-01-01';
const LATE = '2015-01-01';

/** What a question can be found by beside its words. */
export const restrictionsBy = {
	deputy: ({ askers }) =>
		askers.map(({ name }) => ({
			typed: `de:${quoted(surnameOf(name))}`,
			filters: { deputy: name },
			holds: (question) => question?.askers.some((asker) => asker.name === name) === true,
		})),

	minister: ({ addressees }) =>
		addressees.map(({ name }) => ({
			typed: `à:${quoted(surnameOf(name))}`,
			filters: { minister: name },
			holds: (question) => question?.addressees.some((addressee) => addressee.name === name) === true,
		})),

	status: ({ status }) =>
		status !== 'answered'
			? []
			: [{ typed: 'statut:répondue', filters: { status }, holds: (question) => question?.status === status }],

	/** No peer has a filter for it. */
	session: ({ session = '' }) =>
		/^\d{4}-\d{4}$/u.test(session)
			? [{ typed: `session:${session}`, filters: {}, holds: (question) => question?.session === session }]
			: [],

	time: ({ askedOn }) =>
		askedOn < EARLY
			? [{ typed: `avant:${EARLY}`, filters: { to: EARLY }, holds: (question) => isWithin(question, '', EARLY) }]
			: [
					{
						typed: `après:${EARLY} avant:${LATE}`,
						filters: { from: EARLY, to: LATE },
						holds: (question) => isWithin(question, EARLY, LATE),
					},
				],
} satisfies Readonly<Record<string, (question: WrittenQuestion) => readonly Restriction[]>>;

function isWithin(question: WrittenQuestion | undefined, from: string, to: string): boolean {
	return question !== undefined && question.askedOn > from && question.askedOn < to;
}

function surnameOf(name: string): string {
	return name.slice(name.indexOf(' ') + 1);
}

function quoted(value: string): string {
	return value.includes(' ') ? `"${value}"` : value;
}
