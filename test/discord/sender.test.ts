import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLetterParts } from '../../src/discord/letter-parts.ts';
import { createRevise } from '../../src/discord/revise.ts';
import { createRooms } from '../../src/discord/rooms.ts';
import { createSender } from '../../src/discord/sender.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import type { Letter } from '../../src/domain/news.ts';
import type { Target } from '../../src/domain/subscription.ts';
import { aQuestion } from '../domain/a-question.ts';
import { read } from '../e2e/sound.ts';
import { openPlayground } from '../playground/bot.ts';
import { digestOf } from './any-question.ts';

let opened: Awaited<ReturnType<typeof openPlayground>>;
let rest: REST;
let send: ReturnType<typeof createSender>;
let sent: string[];
let inFlightSince: number | undefined;
/** By which the playground's clock and ours have gone on. */
let gone: number;

beforeEach(async () => {
	gone = 0;
	opened = await openPlayground({ now });
	waitAtMost(15_000);
	sent = [];
	inFlightSince = undefined;
});
afterEach(() => opened.playground.stop());

const now = (): number => Date.now() + gone;

/** From here on, what Discord has not answered by then is given up. */
function waitAtMost(timeout: number): void {
	rest = new REST({ api: `${opened.url}/api`, retries: 0, timeout }).setToken('playground-token');
	const [self, nothing] = [() => opened.playground.world.bot.id, async () => undefined];
	const posts = { find: nothing, retag: nothing, open: async () => '' };
	const { roomFor } = createRooms({ rest, forumAt: nothing, posts });
	send = createSender({ rest, self, clock: now, roomFor, mentionedRole: nothing, onPosted: nothing });
}

const partsOf = createLetterParts({
	translators: createTranslators(),
	clock: () => Date.parse('2026-11-24T08:00:00Z'),
	timeZone: 'Europe/Brussels',
});

const question = { ...aQuestion(), id: 7 };
const alert = {
	kind: 'alert',
	item: { question, events: [{ kind: 'asked', on: undefined }], reasons: [] },
} satisfies Letter;
const long = digestOf(
	Array.from({ length: 60 }, (_, id) => ({ question: { ...question, id }, events: [], reasons: [] })),
);

function channel(): Extract<Target, { kind: 'channel' }> {
	return { kind: 'channel', guildId: opened.playground.guild.id, channelId: opened.playground.channelId('questions') };
}
const posted = () => opened.playground.messages(channel().channelId);

function deliver(
	letter: Letter,
	{
		target = channel(),
		deliveryId = 12,
		alreadySent = sent,
		repliesTo,
	}: {
		target?: Target;
		deliveryId?: number;
		alreadySent?: readonly string[];
		repliesTo?: { messageId: string; channelId: string };
	} = {},
) {
	const onHandOver = async () => {
		inFlightSince ??= now();
	};
	const onPart = async ({ messageId }: { messageId: string }) => {
		sent.push(messageId);
		inFlightSince = undefined;
	};
	const written = { target, parts: partsOf(letter, 'fr'), deliveryId, alreadySent: [...alreadySent], repliesTo };
	const about = { heading: '', question, postedIn: undefined, mentions: true };
	return send({ ...written, ...about, inFlightSince, onHandOver, onPart });
}

describe('a letter', () => {
	it('is posted in its channel and pings nobody', async () => {
		expect(await deliver(alert)).toEqual({ kind: 'sent' });
		const [message] = posted();
		expect(sent).toEqual([message?.id]);
		expect(posted().map(read).join()).toContain('Nouvelle question');
		expect(message?.mention_everyone).toBe(false);
		const { body } = opened.playground.requests.findLast(({ operation }) => operation === 'create_message') ?? {};
		expect(body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true, nonce: 'q12-0' });
	});

	it('is posted once, though Discord took it and the answer was lost', async () => {
		opened.playground.faults.add({ kind: 'drop', when: 'after', on: 'create_message' });
		expect(await deliver(alert)).toMatchObject({ kind: 'transient' });
		expect(await deliver(alert)).toEqual({ kind: 'sent' });
		expect(posted()).toHaveLength(1);
		expect(sent).toEqual(posted().map(({ id }) => id));
	});

	it('goes on where it stopped, its parts in order', async () => {
		const failing = opened.playground.faults.add({ kind: 'error', status: 503, on: 'create_message', times: 1 });
		expect(await deliver(long)).toMatchObject({ kind: 'transient' });
		expect(failing()).toBe(0);
		expect(await deliver(long)).toEqual({ kind: 'sent' });
		const parts = posted().map(read);
		expect(parts.length).toBeGreaterThan(1);
		expect(parts.map((text) => /\((\d+)\/\d+\)/.exec(text)?.[1])).toEqual(parts.map((_, place) => String(place + 1)));
	});

	it('wakes up an archived thread', async () => {
		const { id } = await rest
			.post(`/channels/${channel().channelId}/threads`, { body: { name: 'Suivi', type: 11 } })
			.then((thread) => Object(thread));
		await rest.patch(`/channels/${id}`, { body: { archived: true } });
		expect(await deliver(alert, { target: { ...channel(), channelId: id } })).toEqual({ kind: 'sent' });
		expect(opened.playground.messages(id)).toHaveLength(1);
	});

	it('does not repeat the parts that were posted before a restart', async () => {
		await deliver(long);
		const before = [...sent];
		expect(await deliver(long, { deliveryId: 13, alreadySent: before })).toEqual({ kind: 'sent' });
		expect(sent).toEqual(before);
		expect(posted()).toHaveLength(before.length);
	});

	it('reaches a person by direct message', async () => {
		const { member } = opened.playground.people;
		expect(await deliver(alert, { target: { kind: 'direct', userId: member.user.id } })).toEqual({ kind: 'sent' });
		expect(opened.playground.messages(opened.playground.directMessageId(member.user.id))).toHaveLength(1);
	});
});

describe('a message that Discord took without our knowing', () => {
	const hour = 3_600_000;

	async function isLost(letter: Letter = alert): Promise<void> {
		opened.playground.faults.add({ kind: 'drop', when: 'after', on: 'create_message' });
		expect(await deliver(letter)).toMatchObject({ kind: 'transient', unsettled: true });
		expect(posted()).toHaveLength(1);
	}

	it('is found in its channel, long after its nonce is forgotten', async () => {
		await isLost();
		gone += hour;
		expect(await deliver(alert)).toEqual({ kind: 'sent' });
		expect(posted()).toHaveLength(1);
		expect(sent).toEqual(posted().map(({ id }) => id));
	});

	it('is found behind a thousand messages of others', async () => {
		await isLost();
		gone += hour;
		const { member } = opened.playground.people;
		for (let each = 0; each < 1000; each += 1)
			await opened.playground.act({ type: 'say', as: member.user.id, channelId: channel().channelId, content: 'x' });
		expect(await deliver(alert)).toEqual({ kind: 'sent' });
		expect(sent).toEqual([posted().find(({ author }) => author.id === opened.playground.world.bot.id)?.id]);
	});

	it('is found by a person’s bot in their direct messages', async () => {
		const { user } = opened.playground.people.member;
		const target: Target = { kind: 'direct', userId: user.id };
		opened.playground.faults.add({ kind: 'drop', when: 'after', on: 'create_message' });
		await deliver(alert, { target });
		gone += hour;
		expect(await deliver(alert, { target })).toEqual({ kind: 'sent' });
		expect(opened.playground.messages(opened.playground.directMessageId(user.id))).toHaveLength(1);
	});

	it('is one part of several, and the rest is posted after it', async () => {
		await isLost(long);
		gone += hour;
		expect(await deliver(long)).toEqual({ kind: 'sent' });
		const parts = posted().map(read);
		expect(parts.map((text) => /\((\d+)\/\d+\)/.exec(text)?.[1])).toEqual(parts.map((_, place) => String(place + 1)));
	});

	it('is not taken for another delivery’s, nor for one that was never posted', async () => {
		await deliver(alert, { deliveryId: 11 });
		opened.playground.faults.add({ kind: 'drop', when: 'before', on: 'create_message' });
		expect(await deliver(alert, { alreadySent: [] })).toMatchObject({ unsettled: true });
		gone += hour;
		expect(await deliver(alert, { alreadySent: [] })).toEqual({ kind: 'sent' });
		expect(posted()).toHaveLength(2);
	});

	it('is found though our clock was an hour ahead', async () => {
		await isLost();
		inFlightSince = now() + hour;
		expect(await deliver(alert)).toEqual({ kind: 'sent' });
		expect(posted()).toHaveLength(1);
	});

	it('is left open by a refusal that came before it was looked for', async () => {
		await isLost();
		gone += hour;
		opened.playground.faults.add({ kind: 'error', status: 500, on: 'list_messages' });
		expect(await deliver(alert)).toMatchObject({ kind: 'transient' });
		expect(inFlightSince).toBeDefined();
	});

	it('is posted again where Discord does not show what was posted: better twice than never', async () => {
		await isLost();
		opened.playground.controls.revoke(channel().channelId, 'ReadMessageHistory');
		gone += hour;
		expect(await deliver(alert)).toEqual({ kind: 'sent' });
		expect(posted()).toHaveLength(2);
	});

	it('was never posted where Discord refused it', async () => {
		opened.playground.controls.revoke(channel().channelId, 'SendMessages');
		expect(await deliver(alert)).toMatchObject({ kind: 'permanent', unsettled: false });
	});
});

describe('a message that follows up another', () => {
	it('answers it, and is posted all the same where that is gone', async () => {
		const { channelId } = channel();
		await deliver(alert);
		await deliver(alert, { deliveryId: 13, alreadySent: [], repliesTo: { messageId: sent[0] ?? '', channelId } });
		expect(posted()[1]?.message_reference?.message_id).toBe(sent[0]);
		const repliesTo = { messageId: '123456789012345678', channelId };
		expect(await deliver(alert, { deliveryId: 14, alreadySent: [], repliesTo })).toEqual({ kind: 'sent' });
		expect(posted()).toHaveLength(3);
	});

	it('is posted below it where the bot may not read what it answers', async () => {
		await deliver(alert);
		const { channelId } = channel();
		const repliesTo = { messageId: sent[0] ?? '', channelId };
		opened.playground.controls.revoke(channelId, 'ReadMessageHistory');
		expect(await deliver(alert, { deliveryId: 13, alreadySent: [], repliesTo })).toEqual({ kind: 'sent' });
		expect(posted().map(({ message_reference }) => message_reference)).toEqual([undefined, undefined]);
	});
});

describe('a message that is brought up to date', () => {
	it('says the new words, pings nobody, and keeps its mark', async () => {
		await deliver(alert);
		const revise = createRevise({ rest, retag: async () => {} });
		const later = [{ kind: 'answered', on: undefined }] as const;
		const [part = ''] = partsOf({ ...alert, later }, 'fr');
		const message = {
			channelId: channel().channelId,
			messageId: sent[0] ?? '',
			deliveryId: 12,
			part,
			target: channel(),
			question,
		};
		const before = posted()[0]?.components?.[0]?.id;
		expect(await revise(message)).toEqual({ kind: 'sent' });
		expect(posted().map(read).join()).toContain('Mis à jour depuis : ✅ Réponse reçue');
		expect(posted()[0]?.components?.[0]?.id).toBe(before);
		expect(await revise({ ...message, messageId: '123456789012345678' })).toMatchObject({ kind: 'permanent' });
	});
});

describe('what cannot be delivered', () => {
	it('for good is told by its reason', async () => {
		const { controls, people } = opened.playground;
		controls.revoke(channel().channelId, 'SendMessages');
		expect(await deliver(alert)).toMatchObject({ kind: 'permanent', reason: 'missing-permission' });
		controls.revoke(channel().channelId, 'ViewChannel');
		expect(await deliver(alert)).toMatchObject({ kind: 'permanent', reason: 'missing-access' });
		const gone = { ...channel(), channelId: '123456789012345678' };
		expect(await deliver(alert, { target: gone })).toMatchObject({ kind: 'permanent', reason: 'unknown-channel' });
		controls.closeDirectMessages(people.member.user.id);
		const closed: Target = { kind: 'direct', userId: people.member.user.id };
		expect(await deliver(alert, { target: closed })).toMatchObject({ kind: 'permanent', reason: 'direct-closed' });
		expect(sent).toEqual([]);
	});

	it.each([
		['an error of Discord’s own', { kind: 'error', status: 500 }],
		['a cut connection', { kind: 'drop', when: 'before' }],
		['no answer in time', { kind: 'slow', milliseconds: 900 }],
	] as const)('because of %s is worth another try', async (_, fault) => {
		if (fault.kind === 'slow') waitAtMost(500);
		opened.playground.faults.add({ ...fault, on: 'create_message' });
		const outcome = await deliver(alert);
		expect(outcome).toMatchObject({ kind: 'transient' });
		expect(JSON.stringify(outcome)).not.toContain('playground-token');
	});

	it('because of a revoked token is worth another try, with another token', async () => {
		opened.playground.revokeToken();
		expect(await deliver(alert)).toMatchObject({ kind: 'transient' });
	});
});
