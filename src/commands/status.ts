import type { Context } from '../discord/call.ts';
import { type Block, button, card, row, words } from '../discord/card.ts';
import type { LookAtChannel } from '../discord/channel-look.ts';
import { action, type Command } from '../discord/command.ts';
import { privately } from '../discord/reply.ts';
import { relativeTime, shortTime } from '../discord/time-tag.ts';
import { directTroubleLines, troubleLines } from '../discord/trouble-lines.ts';
import type { createDigests } from '../services/digests.ts';
import type { createStatus, SourceStatus } from '../services/status.ts';
import type { Subscriptions } from '../store/contract/subscriptions.ts';
import type { Troubles } from '../store/contract/troubles.ts';
import { may } from './may.ts';
import { testChannel } from './setup/setup-press.ts';
import { troubleOf } from './trouble-of.ts';

type Dependencies = {
	readonly status: ReturnType<typeof createStatus>;
	readonly digests: Pick<ReturnType<typeof createDigests>, 'ofChannel' | 'nextAt'>;
	readonly subscriptions: Pick<Subscriptions, 'ofTarget'>;
	readonly troubles: Pick<Troubles, 'of'>;
	readonly lookAt: LookAtChannel;
};

export function statusCommand({ status, digests, subscriptions, troubles, lookAt }: Dependencies) {
	return {
		name: 'status',
		where: 'anywhere',
		run: action({
			options: {},
			async run({ options, ...context }) {
				const report = await status();
				const sources = report.sources.map((source) => words(sourceLines(context, source).join('\n')));
				const here = words(await hereLines(context));
				return privately(card([words(`## ${context.t('status.title')}`), ...sources, here, testButton(context)]));
			},
		}),
	} satisfies Command;

	async function hereLines({ t, place, person }: Context): Promise<string> {
		const own = directTroubleLines(t, await troubles.of({ kind: 'direct', userId: person.id }));
		if (place.kind !== 'guild' || !may({ place, person }, 'seeChannel')) {
			const mine = await subscriptions.ofTarget({ kind: 'direct', userId: person.id });
			return [...own, t('status.following', { count: mine.length })].join('\n');
		}
		const { guildId, channelId } = place;
		const digest = await digests.ofChannel(channelId);
		const here = await subscriptions.ofTarget({ kind: 'channel', guildId, channelId });
		const trouble = await troubleOf(troubles, { guildId, channelId });
		const { fault, weaker } = await lookAt({ guildId, channelId });
		const wrong = troubleLines(t, { channelId, trouble, fault });
		const next = digest && t('status.digest', { when: shortTime(digests.nextAt(digest)) });
		return [
			...wrong,
			...own,
			...weaker.map((name) => t(`problem.weaker.${name}`)),
			t('status.following', { count: here.length }),
			next ?? t('status.noDigest'),
		].join('\n');
	}
}

/** For who may set the channel up. */
function testButton({ t, place, person }: Context): Block | undefined {
	if (place.kind !== 'guild' || !may({ place, person }, 'setUp')) return undefined;
	const id = testChannel.id({ channel: place.channelId, locale: place.locale });
	return row(button(id, { label: t.label('setup.test.here') }));
}

function sourceLines({ t }: Context, source: SourceStatus): readonly string[] {
	const { name, counts, unreadable, lastRun } = source;
	const of = counts?.byStatus ?? {};
	const ended = (of.closed ?? 0) + (of.withdrawn ?? 0) + (of.lapsed ?? 0);
	const { answered = 0, provisional = 0, pending = 0 } = of;
	const total = counts?.total ?? 0;
	return [
		t('status.source', { name }),
		total === 0 ? t('status.empty') : t('status.counts', { total, answered, provisional, pending, ended }),
		...(counts?.latestAskedOn === undefined ? [] : [t('status.latest', { date: t.date(counts.latestAskedOn) })]),
		runLine({ t }, source),
		...(lastRun?.backfill && lastRun.endedAt === undefined ? [t('status.backfill')] : []),
		...conditionLines({ t }, source),
		...(unreadable === 0 ? [] : [t('status.unreadable', { count: unreadable })]),
	];
}

function conditionLines({ t }: Pick<Context, 't'>, { state, lastRun }: SourceStatus): readonly string[] {
	if (state?.condition === 'failing') return [t('status.failing', { since: shortTime(state.since) })];
	if (state?.condition === 'held') {
		const why = state.findings.map(({ rule, count, of }) => t(`status.why.${rule}`, { count, of }));
		const [since, until] = [shortTime(state.since), relativeTime(state.until ?? state.since)];
		return [t('status.held', { since, until, why: why.join(t('common.list.comma')) })];
	}
	return lastRun?.problem === undefined ? [] : [t('status.problem')];
}

function runLine({ t }: Pick<Context, 't'>, { lastRun, home }: SourceStatus): string {
	if (lastRun === undefined) return t(home === undefined ? 'status.imported' : 'status.never');
	if (lastRun.endedAt === undefined) return t('status.running', { when: relativeTime(lastRun.startedAt) });
	const { new: found, changed, requests } = lastRun.tally;
	return t('status.lastRun', { when: relativeTime(lastRun.endedAt), new: found, changed, requests });
}
