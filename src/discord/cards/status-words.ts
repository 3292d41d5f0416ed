import { daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import type { Status, WrittenQuestion } from '../../domain/question.ts';
import { type Delay, daysTaken, daysWaiting } from '../../domain/waiting.ts';
import type { Translator } from '../../locales/translator.ts';

/** Beside the word, never instead of it. */
const statusIcons: Readonly<Record<Status, string>> = {
	pending: '⏳',
	provisional: '🕓',
	answered: '✅',
	closed: '⛔',
	withdrawn: '↩️',
	lapsed: '🍂',
	unknown: '❔',
};

/** Discord's colours of the same meaning. */
export const statusColours: Readonly<Record<Status, number>> = {
	pending: 0xf0b232,
	provisional: 0x5865f2,
	answered: 0x248046,
	closed: 0xda373c,
	withdrawn: 0x80848e,
	lapsed: 0x80848e,
	unknown: 0x80848e,
};

function statusWords(t: Translator, status: Status): string {
	return `${statusIcons[status]} ${t(`card.status.${status}`)}`;
}

type Standing = Pick<WrittenQuestion, 'status' | 'askedOn' | 'deadline' | 'answers'>;

/** `⏳ En attente de réponse · Attend depuis 34 jours (24 ouvrables) · délai habituel dépassé depuis 6 jours` */
export function standingWords(t: Translator, question: Standing, today: PlainDate): string {
	const waiting = daysWaiting(question, today);
	const taken = daysTaken(question);
	const told = [
		`**${statusWords(t, question.status)}**`,
		waiting && delayWords(t, 'card.waiting', waiting),
		waiting === undefined && taken && delayWords(t, 'card.taken', taken),
		waiting && lateWords(t, question, today),
	];
	return told.filter(Boolean).join(' · ');
}

function delayWords(t: Translator, key: 'card.waiting' | 'card.taken', { days, workingDays }: Delay): string {
	const said = t(key, { count: days });
	return workingDays === undefined || days === 0 ? said : `${said} ${t('card.workingDays', { count: workingDays })}`;
}

/** Only a deadline that binds makes anybody late. */
function lateWords(t: Translator, { deadline }: Standing, today: PlainDate): string | undefined {
	if (deadline === undefined || deadline.on >= today) return undefined;
	const count = daysBetween(deadline.on, today);
	return `⏰ ${t(deadline.rule.binding ? 'card.past.binding' : 'card.past.usual', { count })}`;
}

/** In short, for lists: `✅ Répondue · Réponse en 14 jours`. */
export function shortStanding(t: Translator, question: Standing, today: PlainDate): string {
	const waiting = daysWaiting(question, today);
	const taken = daysTaken(question);
	const count = waiting?.days ?? taken?.days;
	const delay = count === undefined ? undefined : t(waiting ? 'card.waiting' : 'card.taken', { count });
	return [statusWords(t, question.status), delay].filter(Boolean).join(' · ');
}
