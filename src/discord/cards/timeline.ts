import type { PlainDate } from '../../domain/plain-date.ts';
import type { Answer, Deadline, WrittenQuestion } from '../../domain/question.ts';
import { holidaysBetween } from '../../domain/working-days.ts';
import type { Translator } from '../../locales/translator.ts';
import { cutPlain } from '../cut.ts';
import { listWithin } from '../list.ts';

const LONGEST_NAME = 80;
const ROOM = 700;

type Step = { readonly on: PlainDate | undefined; readonly said: string };

type Told = Pick<WrittenQuestion, 'askedOn' | 'addressees' | 'deadline' | 'answers' | 'status'>;

/** What happened when, the deadline among it with how it was computed. */
export function timeline(t: Translator, question: Told): string {
	const steps: Step[] = [
		{ on: question.askedOn, said: t('card.timeline.asked') },
		...question.addressees.slice(1).map(({ name, from }) => ({
			on: from,
			said: t('card.timeline.reassigned', { name: cutPlain(name, LONGEST_NAME) }),
		})),
		...(question.deadline ? [deadlineStep(t, question.deadline, question.askedOn)] : []),
		...question.answers.map((answer) => ({ on: answer.on, said: answerWords(t, answer) })),
	];
	// What has no date is told last; the sort is stable.
	const inOrder = steps.toSorted((one, other) => (one.on ?? '9').localeCompare(other.on ?? '9'));
	const lines = inOrder.map(({ on, said }) => `- ${on ? t.date(on) : t('card.timeline.unknownDate')} — ${said}`);
	const more = (count: number) => `- ${t('card.timeline.more', { count })}`;
	return `${t('card.timeline.title')}\n${listWithin(lines, { room: ROOM, between: '\n', more })}`;
}

/** `délai indicatif (20 jours ouvrables depuis le 18 avril 2017, 2 fériés non comptés)` */
function deadlineStep(t: Translator, { on, rule }: Deadline, askedOn: PlainDate): Step {
	const holidays = holidaysBetween(askedOn, on, rule.holidays);
	const how = [
		t('card.timeline.computed', { count: rule.workingDays, from: t.date(askedOn) }),
		holidays > 0 ? t('card.timeline.holidays', { count: holidays }) : undefined,
		rule.article,
	].filter(Boolean);
	const name = t(rule.binding ? 'card.timeline.deadline.binding' : 'card.timeline.deadline.usual');
	return { on, said: `${name} (${how.join(', ')})` };
}

/** A final answer that was recognised as such says nothing new; any other guess is told as one. */
function answerWords(t: Translator, { kind, by, inferred }: Answer): string {
	const what = t(`card.answer.${kind}`);
	const said = by === undefined ? what : t('card.answer.by', { kind: what, name: cutPlain(by, LONGEST_NAME) });
	return inferred && kind !== 'final' ? `${said} (${t('card.answer.inferred')})` : said;
}
