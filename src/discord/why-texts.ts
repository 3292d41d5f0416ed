import type { AlertFate, DigestFate, Explanation, Miss, Moment } from '../domain/explanation.ts';
import type { Translator } from '../locales/translator.ts';
import { eventWords } from './cards/item-line.ts';
import { courseWords, type Marks, messageLink } from './course-words.ts';
import { listWithin } from './list.ts';
import { shortSubject } from './short-subject.ts';
import { subjectWords } from './subject-words.ts';

const ROOM = 600;

export type WhyTexts = {
	readonly intro: string;
	/** Newest first. */
	readonly moments: readonly { readonly head: string; readonly lines: readonly string[] }[];
};

/** An explanation in sentences, wherever it is read. */
export function whyTexts(t: Translator, explanation: Explanation, marks: Marks): WhyTexts {
	return {
		intro: followingWords(t, explanation),
		moments: explanation.moments.map((moment) => ({
			head: t('why.moment', {
				what: eventWords(t, { question: explanation.question, events: moment.events }),
				when: marks.time(moment.at),
			}),
			lines: linesOf(t, moment, { ...marks, isChannel: explanation.target.kind === 'channel' }),
		})),
	};
}

function followingWords(t: Translator, { following }: Explanation): string {
	if (following.length === 0) return t('why.notFollowing');
	const all = following.map(({ subject, interest, pace, paused }) =>
		t(paused ? 'why.followedPaused' : 'why.followed', {
			subject: subjectWords(t, shortSubject(subject)),
			interest: t(`subject.interest.${interest}`),
			pace: t(`subject.pace.${pace}`),
		}),
	);
	return t('why.following', { what: listed(t, all) });
}

type Where = Marks & { readonly isChannel: boolean };

function linesOf(t: Translator, { alert, digest, revised }: Moment, where: Where): readonly string[] {
	// That there is no digest explains nothing of what was told otherwise.
	const isToldOtherwise = alert.kind === 'message' || alert.kind === 'silent' || !where.isChannel;
	const lines = [
		...alertLines(t, alert, where),
		digest.kind === 'none' && isToldOtherwise ? undefined : digestLine(t, digest, where),
		revised && t('why.revised', { message: messageLink(t, revised) }),
	];
	return lines.filter((line) => line !== undefined);
}

function alertLines(t: Translator, fate: AlertFate, marks: Marks): readonly string[] {
	switch (fate.kind) {
		case 'message': {
			const told = courseWords(t, { what: t(`why.as.${fate.as}`), course: fate.course }, marks);
			return fate.expired ? [told, t('why.expired')] : [told];
		}
		case 'silent':
			return [t(`why.silent.${fate.why}`)];
		case 'erased':
		case 'stopped':
			return [t(`why.${fate.kind}`)];
		case 'unmatched': {
			if (fate.misses.length === 0) return [t('why.unmatched')];
			return [
				t('why.missed', {
					misses: listed(
						t,
						fate.misses.map((miss) => missWords(t, miss, marks)),
					),
				}),
			];
		}
	}
}

function missWords(t: Translator, { subject, why }: Miss, { time }: Marks): string {
	const values = { subject: subjectWords(t, shortSubject(subject)) };
	if (why.kind === 'later') return t('why.miss.later', { ...values, since: time(why.since) });
	if (why.kind === 'interest') {
		return t('why.miss.interest', { ...values, interest: t(`subject.interest.${why.interest}`) });
	}
	return t(`why.miss.${why.kind}`, values);
}

function digestLine(t: Translator, fate: DigestFate, marks: Marks): string {
	switch (fate.kind) {
		case 'none':
			return t('why.digest.none');
		case 'off':
			return t('why.digest.off', { since: marks.time(fate.since) });
		case 'coming':
			return t('why.digest.coming', { at: marks.time(fate.at) });
		case 'not-followed':
			return fate.date === undefined
				? t('why.digest.notFollowedNext')
				: t('why.digest.notFollowed', { date: t.date(fate.date) });
		case 'in': {
			const what = t('why.as.digest', { date: t.date(fate.date) });
			return fate.course ? courseWords(t, { what, course: fate.course }, marks) : t('why.course.unknown', { what });
		}
	}
}

function listed(t: Translator, items: readonly string[]): string {
	return listWithin(items, {
		room: ROOM,
		between: t('common.list.semicolon'),
		more: (count) => t('letter.andMore', { count }),
	});
}
