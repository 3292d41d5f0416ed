import type { Instant } from '../domain/plain-date.ts';
import type { Target } from '../domain/subscription.ts';
import type { Delivery, NewDelivery } from '../store/contract/deliveries.ts';
import type { Records } from '../store/contract/store.ts';
import type { Trouble } from '../store/contract/troubles.ts';
import { targetKey } from './target-key.ts';
import type { ChannelTarget } from './trouble.ts';

/** What only Discord knows of people. */
export type PeopleOfGuilds = {
	/** False for who has left; true for who is there, and where Discord does not say. */
	isMember(who: { readonly guildId: string; readonly userId: string }): Promise<boolean>;
	ownerOf(guildId: string): string | undefined;
};

/** What a channel and its server are called, for who cannot see the channel. */
export type NameOfChannel = (target: Pick<ChannelTarget, 'guildId' | 'channelId'>) => string;

type SetUp = Pick<Records, 'subscriptions' | 'digests'>;

/** Whoever set a channel up and is still in its server; where nobody is, the server's owner. */
export async function whoSetUp(
	records: SetUp,
	target: ChannelTarget,
	{ isMember, ownerOf }: PeopleOfGuilds,
): Promise<readonly string[]> {
	const { guildId } = target;
	const there: string[] = [];
	for (const userId of new Set((await madeFor(records, target)).map(({ createdBy }) => createdBy))) {
		if (userId !== '' && (await isMember({ guildId, userId }))) there.push(userId);
	}
	const owner = ownerOf(guildId);
	return there.length > 0 || owner === undefined ? there : [owner];
}

/** Owes each of these people a direct message in their own language: what is wrong, and what to do. */
export async function tellOfTrouble(
	records: SetUp & Pick<Records, 'deliveries' | 'languages'>,
	{ fault, since }: Pick<Trouble, 'fault' | 'since'>,
	{ target, people, place, now }: { target: ChannelTarget; people: readonly string[]; place: string; now: Instant },
): Promise<void> {
	const { guildId, channelId } = target;
	const [made] = await madeFor(records, target);
	const owed: NewDelivery[] = [];
	for (const userId of people) {
		const to: Target = { kind: 'direct', userId };
		owed.push({
			// One a person and trouble, however it comes that they are told.
			key: `problem:${targetKey(target)}:${since}:${targetKey(to)}`,
			target: to,
			locale: (await records.languages.ofPerson(userId)) ?? made?.locale ?? 'fr',
			payload: {
				kind: 'notice',
				key: `problem.told.${fault}`,
				values: { channel: `<#${channelId}>`, place, guildId, channelId },
			},
			pace: 'now',
			state: 'due',
			dueAt: now,
			runId: undefined,
			createdAt: now,
		});
	}
	await records.deliveries.add(owed);
}

/** The channel whose trouble a message was to tell of; undefined of any other message. */
export function toldOf({ payload }: Pick<Delivery, 'payload'>): ChannelTarget | undefined {
	if (payload.kind !== 'notice' || !payload.key.startsWith('problem.told.')) return undefined;
	const { guildId, channelId } = payload.values;
	return guildId === undefined || channelId === undefined ? undefined : { kind: 'channel', guildId, channelId };
}

async function madeFor({ subscriptions, digests }: SetUp, target: ChannelTarget) {
	const digest = await digests.ofChannel(target.channelId);
	return [...(digest === undefined ? [] : [digest]), ...(await subscriptions.ofTarget(target))];
}
