import type { Clock, Instant } from '../../domain/plain-date.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Source } from '../source.ts';
import { createAgenda } from './agenda.ts';
import { HOME, indexOf, questionAt, RULE, refOf, SAMPLE } from './question-at.ts';
import { createCalendar } from './ticks.ts';

type Dependencies = {
	readonly clock: Clock;
	/** When its life began; the same start gives the same life, so keep it over restarts. */
	readonly startedAt: Instant;
	/** Milliseconds between two things that happen. */
	readonly interval?: number;
	readonly timeZone?: string;
};

const HALF_A_MINUTE = 30_000;

/** The Parliament of Val-Clair, which is invented from end to end: for trying things out, and for tests. */
export function createSampleSource(given: Dependencies): Source {
	const { clock, startedAt, interval = HALF_A_MINUTE, timeZone = 'Europe/Brussels' } = given;
	const calendar = createCalendar({ startedAt, interval, timeZone });
	const agenda = createAgenda(calendar);
	const refAt = (index: number) =>
		agenda
			.item(index)
			.steps.slice(0, 1)
			.map((asked) => refOf(index, asked))[0];

	return {
		id: SAMPLE,
		name: 'Parlement du Val-Clair (fictif)',
		home: HOME,
		hosts: [new URL(HOME).hostname],
		language: 'fr',
		capabilities: { discovers: true, showsPending: true, marksProvisional: true },
		deadlineRule: RULE,
		requestsPerRun: 500,

		async *discover({ highestRef }) {
			let index = highestRef === undefined ? 0 : (indexOf(highestRef) ?? -1) + 1;
			for (; index < agenda.countAt(calendar.tickAt(clock())); index += 1) {
				const ref = refAt(index);
				if (ref !== undefined) yield ref;
			}
		},

		async read(ref) {
			const tick = calendar.tickAt(clock());
			const index = indexOf(ref);
			if (index === undefined || index < 0 || index >= agenda.countAt(tick) || refAt(index) !== ref) {
				return { kind: 'absent' };
			}
			const { content, steps } = agenda.item(index);
			const taken = steps.filter((step) => step.tick <= tick);
			const question = questionAt({ content, steps: taken }, index);
			return question ? { kind: 'question', question } : { kind: 'absent' };
		},

		nextCheck({ status, since, now }) {
			const quiet = now - since > 500 * interval;
			if (status === 'pending' || status === 'provisional') return now + (quiet ? 20 : 1) * interval;
			return status === 'answered' && !quiet ? now + 20 * interval : undefined;
		},

		/** Its refs have no holes. */
		nextTry: () => undefined,

		parse({ content }): Reading {
			return { kind: 'unreadable', problem: 'the invented parliament has no pages to save', document: content };
		},

		async close() {},
	};
}
