import { composed, filledIn } from './compose.ts';
import { isOpen, type Step, stepAsked, stepsBefore, stepsInQueue } from './steps.ts';
import { written } from './texts/all.ts';
import { askedUpTo, type Calendar } from './ticks.ts';
import type { Written } from './written.ts';

/** Asked before the start; the other written ones come first once it runs. */
const BEFORE = 54;

export type Item = { readonly content: Written; readonly steps: readonly Step[] };

export type Agenda = {
	/** How many questions there are by then. */
	countAt(tick: number): number;
	/** The question of that index and all that ever happens to it; the day of asking is that of its first step. */
	item(index: number): Item;
};

/** All that happens in the invented parliament, from nothing but the time it started: the same after a restart. */
export function createAgenda(calendar: Calendar): Agenda {
	const start = calendar.dayOf(0);
	const before = written.slice(0, BEFORE).map((content, index) => {
		return { content, steps: stepsBefore({ index, turn: content.turn }, BEFORE, start) };
	});
	const queue = queueOf(before.map(({ steps }) => steps));

	return {
		countAt: (tick) => BEFORE + askedUpTo(tick),
		item(index) {
			const known = before[index];
			if (known) {
				const place = queue.indexOf(index);
				const later = place === -1 ? [] : stepsInQueue(place, undefined, calendar);
				return { content: dated(known.content, known.steps), steps: [...known.steps, ...later] };
			}
			const number = index - BEFORE;
			const asked = stepAsked(number, calendar);
			const content = written[index] ?? composed(index - written.length, Number(asked.on.slice(0, 4)));
			const later = stepsInQueue(queue.length + number, content.turn, calendar);
			return { content: dated(content, [asked]), steps: [asked, ...later] };
		},
	};
}

/** Open ones in the order in which they will be answered; those with a provisional answer need no second one. */
function queueOf(all: readonly (readonly Step[])[]): readonly number[] {
	const open = [...all.keys()].filter((index) => isOpen(all[index] ?? []));
	const isWaiting = (index: number) => all[index]?.some(({ kind }) => kind === 'provisional') === true;
	const waiting = open.filter(isWaiting);
	const pending = open.filter((index) => !isWaiting(index));
	const queue: number[] = [];
	while (waiting.length + pending.length > 0) {
		const next = queue.length % 2 === 0 ? (waiting.shift() ?? pending.shift()) : (pending.shift() ?? waiting.shift());
		if (next !== undefined) queue.push(next);
	}
	return queue;
}

function dated(content: Written, steps: readonly Step[]): Written {
	const year = Number(steps[0]?.on.slice(0, 4));
	const years = { an: String(year), 'an-1': String(year - 1) };
	const { title, text, answer } = content;
	return { ...content, title: filledIn(title, years), text: filledIn(text, years), answer: filledIn(answer, years) };
}
