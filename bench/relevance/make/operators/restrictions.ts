import type { WrittenQuestion } from '../../../../src/domain/question.ts';
import type { PlainFilters } from '../../judged-query.ts';

export type Restriction = {
	readonly typed: string;
	readonly filters: PlainFilters;
	readonly holds: (question: WrittenQuestion | undefined) => boolean;
};

/** What a question can be found by beside its words: who asked or was asked, its status, session and time. */
export function restrictionsOf(question: WrittenQuestion): readonly Restriction[] {
	const { askers, addressees, session, status, askedOn } = question;
	return [
		// Few of their questions are left with words that many have: more tries for these.
		...askers.flatMap(({ name }) => Array.from({ length: 3 }, () => byDeputy(name))),
		...addressees.map(({ name }) => byMinister(name)),
		...(session === undefined ? [] : [ofSession(session)]),
		...(status === 'answered' ? [answered] : []),
		askedOn < '2012-01-01' ? early : middle,
	];
}

function byDeputy(deputy: string): Restriction {
	return {
		typed: `de:${quoted(surnameOf(deputy))}`,
		filters: { deputy },
		holds: (question) => question?.askers.some(({ name }) => name === deputy) === true,
	};
}

function byMinister(minister: string): Restriction {
	return {
		typed: `à:${quoted(surnameOf(minister))}`,
		filters: { minister },
		holds: (question) => question?.addressees.some(({ name }) => name === minister) === true,
	};
}

/** No peer has a filter for it. */
function ofSession(session: string): Restriction {
	return { typed: `session:${session}`, filters: {}, holds: (question) => question?.session === session };
}

const answered: Restriction = {
	typed: 'statut:répondu',
	filters: { status: 'answered' },
	holds: (question) => question?.status === 'answered',
};

/** The corpus is of 2010, 2013 and 2020: the days at the ends of a time are of no question. */
const early: Restriction = {
	typed: 'avant:2012-01-01',
	filters: { to: '2012-01-01' },
	holds: (question) => question !== undefined && question.askedOn < '2012-01-01',
};

const middle: Restriction = {
	typed: 'après:2012-12-31 avant:2015-01-01',
	filters: { from: '2012-12-31', to: '2015-01-01' },
	holds: (question) => question !== undefined && question.askedOn > '2012-12-31' && question.askedOn < '2015-01-01',
};

function surnameOf(name: string): string {
	return name.slice(name.indexOf(' ') + 1);
}

function quoted(value: string): string {
	return value.includes(' ') ? `"${value}"` : value;
}
