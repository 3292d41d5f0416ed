import type { PlainDate } from '../../src/domain/plain-date.ts';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import type { EngineFilters } from './engine.ts';

/** A question as the peers are given it. */
export type EngineRecord = {
	readonly ref: string;
	readonly title: string;
	readonly question: string;
	readonly answer: string;
	readonly deputy: string;
	readonly minister: string;
	readonly status: string;
	/** 20240131 */
	readonly askedOn: number;
};

export function engineRecord(question: WrittenQuestion): EngineRecord {
	return {
		ref: question.ref,
		title: question.title,
		question: Object.values(question.text).join('\n\n'),
		answer: question.answers.flatMap(({ text }) => Object.values(text)).join('\n\n'),
		deputy: question.askers[0]?.name ?? '',
		minister: question.addressees.at(-1)?.name ?? '',
		status: question.status,
		askedOn: dayNumber(question.askedOn),
	};
}

export function dayNumber(day: PlainDate): number {
	return Number(day.replaceAll('-', ''));
}

/** For engines that know no filters, or none of ranges. */
export function isLetThrough({
	deputy,
	minister,
	status,
	from,
	to,
}: EngineFilters): (record: Pick<EngineRecord, 'deputy' | 'minister' | 'status' | 'askedOn'>) => boolean {
	const first = from === undefined ? 0 : dayNumber(from);
	const last = to === undefined ? Number.POSITIVE_INFINITY : dayNumber(to);
	return (record) =>
		(deputy === undefined || record.deputy === deputy) &&
		(minister === undefined || record.minister === minister) &&
		(status === undefined || record.status === status) &&
		record.askedOn >= first &&
		record.askedOn <= last;
}
