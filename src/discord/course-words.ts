import type { Course, MessagePlace } from '../domain/explanation.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { Translator } from '../locales/translator.ts';
import { failureWords, hitchWords } from './failure-words.ts';
import { link } from './link.ts';

/** How times are written where it is read. */
export type Marks = { readonly time: (instant: Instant) => string };

/** How it stands with a message, in a sentence; `what` is the message. */
export function courseWords(
	t: Translator,
	{ what, course }: { what: string; course: Course },
	{ time }: Marks,
): string {
	switch (course.kind) {
		case 'sent': {
			if (course.at === undefined) return t('why.course.unknown', { what });
			const values = { what, at: time(course.at) };
			if (course.message === undefined) return t('why.course.sentOnce', values);
			return t('why.course.sent', { ...values, message: messageLink(t, course.message) });
		}
		case 'reading':
			return t('why.course.reading', { what });
		case 'held':
			return t(`why.course.${course.by}`, { what, until: time(course.until) });
		case 'waiting': {
			const { behind } = course;
			if (behind === undefined) return t('why.course.waiting', { what });
			return t('why.course.behind', { what, error: hitchWords(t, behind.error), next: time(behind.nextAt) });
		}
		case 'sending':
			return t('why.course.sending', { what, since: time(course.since) });
		case 'retrying': {
			const { attempts, nextAt, error } = course;
			return t('why.course.retrying', { what, count: attempts, error: hitchWords(t, error), next: time(nextAt) });
		}
		case 'failed':
			return t('why.course.failed', { what, ...failureWords(t, course) });
	}
}

export function messageLink(t: Translator, { guildId, channelId, messageId }: MessagePlace): string {
	return link(t.label('why.seeMessage'), `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${messageId}`);
}
