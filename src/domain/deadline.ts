import type { PlainDate } from './plain-date.ts';
import type { Deadline, DeadlineRule } from './question.ts';
import { addWorkingDays } from './working-days.ts';

export function deadlineOf(askedOn: PlainDate, rule: DeadlineRule): Deadline {
	return { on: addWorkingDays(askedOn, rule.workingDays, rule.holidays), rule };
}
