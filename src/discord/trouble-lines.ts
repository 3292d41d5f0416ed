import type { Fault } from '../domain/fault.ts';
import type { Instant } from '../domain/plain-date.ts';
import type { Translator } from '../locales/translator.ts';
import { remedyWords } from './remedy-words.ts';
import { relativeTime, shortTime } from './time-tag.ts';

type Known = {
	readonly fault: Fault;
	readonly state: 'suspected' | 'closed' | 'open';
	readonly since: Instant;
	readonly nextLookAt: Instant | undefined;
};

type Here = {
	readonly channelId: string;
	/** What was found when something was to be posted. */
	readonly trouble: Known | undefined;
	/** What is found now. */
	readonly fault?: Fault | undefined;
};

/** What is wrong with a channel, since when, and what to do; nothing where all is well. */
export function troubleLines(t: Translator, { channelId, trouble, fault }: Here): readonly string[] {
	const channel = `<#${channelId}>`;
	if (trouble === undefined || (fault !== undefined && fault !== trouble.fault)) {
		if (fault === undefined) return [];
		const remedy = t(`problem.remedy.${fault}`);
		return [t('problem.hereNow', { channel, why: t(`problem.short.${fault}`), remedy })];
	}
	const { since, state, nextLookAt } = trouble;
	if (state === 'suspected' && fault === undefined) {
		return [t('problem.doubted', { channel, since: relativeTime(since) })];
	}
	const values = { channel, since: shortTime(since), ...waiting(t, trouble.fault) };
	const ends = trouble.fault === 'timed-out' && nextLookAt !== undefined;
	return [
		t('problem.here', values),
		...(ends ? [t('problem.until', { until: shortTime(nextLookAt) })] : []),
		...(state === 'open' && trouble.fault !== 'invalid' ? [t('problem.coming')] : []),
	];
}

/** That somebody's own direct messages cannot be reached; nothing where they can. */
export function directTroubleLines(t: Translator, trouble: Known | undefined): readonly string[] {
	if (trouble === undefined) return [];
	return [t('problem.direct', { since: shortTime(trouble.since), ...waiting(t, trouble.fault) })];
}

/** Something has been refused already, and waits. */
function waiting(t: Translator, fault: Fault) {
	return { why: t(`problem.short.${fault}`), remedy: remedyWords(t, fault) };
}
