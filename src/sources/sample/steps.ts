import type { PlainDate } from '../../domain/plain-date.ts';
import { addWorkingDays } from '../../domain/working-days.ts';
import { answeringTick, askingTick, type Calendar, HOLIDAYS, provisionalTick } from './ticks.ts';
import type { Turn } from './written.ts';

export type StepKind =
	| 'asked'
	| 'reassigned'
	| 'provisional'
	| 'final'
	| 'referral'
	| 'correction'
	| 'closure'
	| 'withdrawn';

/** Something that happens to a question at a tick; before the start, tick 0, only the day tells. */
export type Step = { readonly kind: StepKind; readonly tick: number; readonly on: PlainDate };

/** How many working days before the start the first question was asked. */
const TEN_WEEKS = 50;
/** At two ticks a minute, five weeks: some ministers take their time. */
const MUCH_LATER = 100_000;
const LITTLE_LATER = 40;

type Asked = { readonly index: number; readonly turn: Turn | undefined };

/** What happened before the start to one of `count` questions, asked evenly over ten weeks. */
export function stepsBefore({ index, turn }: Asked, count: number, start: PlainDate): readonly Step[] {
	const age = TEN_WEEKS - Math.floor((index * (TEN_WEEKS - 1)) / (count - 1));
	const askedOn = addWorkingDays(start, -age, HOLIDAYS);
	const step = (kind: StepKind, after: number): readonly Step[] =>
		after < age ? [{ kind, tick: 0, on: addWorkingDays(askedOn, after, HOLIDAYS) }] : [];
	const asked = step('asked', 0);
	if (turn === 'closed') return [...asked, ...step('closure', 32)];
	if (turn === 'withdrawn') return [...asked, ...step('withdrawn', 5)];
	if (turn === 'reassigned') return [...asked, ...step('reassigned', 7)];
	if (turn === 'referred') return [...asked, ...step('referral', 9)];
	const delay = 9 + ((index * 11) % 20);
	// One in five is not answered in its time; half of those have a provisional answer.
	if (index % 5 === 3) return [...asked, ...(index % 2 === 0 ? step('provisional', 8 + (index % 6)) : [])];
	const provisional = index % 7 === 2 ? step('provisional', delay - 5) : [];
	const correction = turn === 'corrected' ? step('correction', delay + 6) : [];
	return [...asked, ...provisional, ...step('final', delay), ...correction];
}

/** Whether nothing ended the waiting yet. */
export function isOpen(steps: readonly Step[]): boolean {
	return steps.every(({ kind }) => kind === 'asked' || kind === 'provisional' || kind === 'reassigned');
}

/** What happens to the question at that place in the queue of open ones. */
export function stepsInQueue(place: number, turn: Turn | undefined, calendar: Calendar): readonly Step[] {
	const step = (kind: StepKind, tick: number): Step => ({ kind, tick, on: calendar.dayOf(tick) });
	const early = provisionalTick(place);
	const end = answeringTick(place) + (turn === undefined && place % 9 === 4 ? MUCH_LATER : 0);
	const provisional = early === undefined ? [] : [step('provisional', early)];
	switch (turn) {
		case 'closed':
			return [...provisional, step('closure', end)];
		case 'withdrawn':
			return [step('withdrawn', end)];
		case 'referred':
			return [step('referral', end)];
		case 'reassigned':
			return [...(early === undefined ? [] : [step('reassigned', early)]), step('final', end)];
		case 'corrected':
			return [...provisional, step('final', end), step('correction', end + LITTLE_LATER)];
		default:
			return [...provisional, step('final', end)];
	}
}

/** The first thing that happens to a question that is asked after the start. */
export function stepAsked(number: number, calendar: Calendar): Step {
	const tick = askingTick(number);
	return { kind: 'asked', tick, on: calendar.dayOf(tick) };
}
