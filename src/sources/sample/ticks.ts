import { addDays, type Instant, type PlainDate, plainDateAt } from '../../domain/plain-date.ts';
import { addWorkingDays, workingDaysBetween } from '../../domain/working-days.ts';

export const HOLIDAYS = 'BE';

/** Of five ticks, two bring a question and three move an open one. */
const ROUND = 5;
const ASKING = [1, 3];
const MOVING = [2, 4, 5];
/** Provisional answers run so many rounds ahead of final ones. */
const LEAD = 2;

/** Tick 0 is how everything stands at the start; then one tick an interval. */
export type Calendar = { tickAt(instant: Instant): number; dayOf(tick: number): PlainDate };

export function createCalendar(given: { startedAt: Instant; interval: number; timeZone: string }): Calendar {
	const { startedAt, interval, timeZone } = given;
	return {
		tickAt: (instant) => Math.max(0, Math.floor((instant - startedAt) / interval)),
		dayOf: (tick) => workingDayUpTo(plainDateAt(startedAt + tick * interval, timeZone)),
	};
}

/** When the question of that number, counted from the start, is asked. */
export function askingTick(number: number): number {
	return tickIn(number, ASKING);
}

/** How many have been asked by then. */
export function askedUpTo(tick: number): number {
	return Math.floor(tick / ROUND) * ASKING.length + ASKING.filter((at) => at <= tick % ROUND).length;
}

/** When the question at that place in the queue of open ones is answered. */
export function answeringTick(place: number): number {
	return tickIn(Math.floor(place / 2) * MOVING.length + 1 + (place % 2), MOVING);
}

/** When it is provisionally answered: every other one, soon before its answer. */
export function provisionalTick(place: number): number | undefined {
	const ahead = (place - 1) / 2 - LEAD;
	return place % 2 === 1 && ahead >= 0 ? tickIn(ahead * MOVING.length, MOVING) : undefined;
}

function tickIn(index: number, slots: readonly number[]): number {
	return Math.floor(index / slots.length) * ROUND + (slots[index % slots.length] ?? 0);
}

/** A parliament does nothing on a Sunday: what happens then carries Friday's date. */
function workingDayUpTo(day: PlainDate): PlainDate {
	return workingDaysBetween(addDays(day, -1), day, HOLIDAYS) === 1 ? day : addWorkingDays(day, -1, HOLIDAYS);
}
