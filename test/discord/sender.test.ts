import { REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLetterParts } from '../../src/discord/letter-parts.ts';
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

beforeEach(async () => {
	opened = await openPlayground();
	waitAtMost(15_000);
	sent = [];
});
afterEach(() => opened.playground.stop());

/** From here on, what Discord has not answered by then is given up. */
function waitAtMost(timeout: number): void {
	rest = new REST({ api: `${opened.url}/api`, retries: 0, timeout }).setToken('playground-token');
	send = createSender({ rest });
}

const partsOf = createLetterParts({
	translators: createTranslators(),
	clock: () => Date.parse('2026-11-24T08:00:00Z'),
	timeZone: 'Europe/Brussels',
});

const question = { ...aQuestion(), id: 7 };
const alert: Letter = { kind: 'alert', item: { question, events: [{ kind: 'asked', on: undefined }], reasons: [] } };
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
	}: { target?: Target; deliveryId?: number; alreadySent?: readonly string[] } = {},
) {
	const onPart = async (id: string) => void sent.push(id);
	return send({ target, parts: partsOf(letter, 'fr'), deliveryId, alreadySent: [...alreadySent], onPart });
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
