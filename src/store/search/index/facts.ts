import type { PlainDate } from '../../../domain/plain-date.ts';
import { type Status, statuses } from '../../../domain/question.ts';

/** What every question has, in numbers. */
export type Facts = {
	readonly askedOn: number;
	/** 0 where there is none. */
	readonly deadline: number;
	readonly status: number;
};

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY;
const LAST = 65_535;

/** Days since 1900, from 1 on, so that 0 is none: until 2079. What is outside is at the edge. */
export function dayNumber(date: PlainDate): number {
	return Math.min(LAST, Math.max(1, Date.parse(date) / DAY - FIRST + 1));
}

export function yearOf(day: number): number {
	return new Date((day + FIRST - 1) * DAY).getUTCFullYear();
}

export function statusNumber(status: Status): number {
	return statuses.indexOf(status);
}

/** Whether an answer is still awaited: pending or provisional. */
export function isOpen(status: number): boolean {
	return statuses[status] === 'pending' || statuses[status] === 'provisional';
}
