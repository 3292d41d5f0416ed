import { afterEach, beforeEach, expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/plain-date.ts';
import { createScriptedSource } from '../services/scripted-source.ts';
import { openQuesteur } from './a-questeur.ts';
import { expectSound, postsIn, read } from './sound.ts';

const HOUR = 3_600_000;
/** So many stay as they are that what changes is not held back as out of range. */
const KNOWN = 200;
const refs = Array.from({ length: 60 }, (_, at) => String(KNOWN + at + 1));

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let parliament: ReturnType<typeof createScriptedSource>;

beforeEach(async () => {
	parliament = createScriptedSource();
	questeur = await openQuesteur({ sources: async () => [parliament.source] });
	for (let ref = 1; ref <= KNOWN; ref += 1) parliament.publishes({ ref: String(ref) });
	await questeur.pass(0);
});
afterEach(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const here = () => ({
	as: questeur.playground.people.manager,
	channelId: questeur.playground.channelId('questions'),
});
const posted = () => postsIn(questeur.playground, here().channelId).map(read);

/** Of the questions that the messages tell of, in order. */
const told = (texts: readonly string[]) =>
	texts.flatMap((text) => [...text.matchAll(/\]\(https:\S+\/questions\/(\d+)\)/g)].map(([, ref]) => ref));

/** One part is posted; at the next the connection is cut, before or after Discord took it. */
function cutAtSecond(when: 'before' | 'after'): void {
	questeur.playground.faults.add({ kind: 'drop', when, on: 'create_message', spares: 1 });
}

/** The same questions, in other words: they would be cut elsewhere, and stand in another order. */
function everyQuestionChanges(words: string): void {
	for (const ref of refs) {
		const title = Number(ref) % 2 === 0 ? words : `${words} `.repeat(6).trim();
		const askedOn = parsePlainDate(`2026-02-${String(28 - (Number(ref) % 27)).padStart(2, '0')}`);
		parliament.publishes({ ref, title, ...(askedOn && { askedOn }) });
	}
}

async function expectEachOnce(): Promise<void> {
	expect(await questeur.house.store.sourceStates.get('exemple')).toMatchObject({ condition: 'sound' });
	const texts = posted();
	const places = texts.map((text) => /\((\d+)\/(\d+)\)/.exec(text)?.slice(1).map(Number));
	expect(places.length).toBeGreaterThan(2);
	expect(places).toEqual(texts.map((_, at) => [at + 1, texts.length]));
	expect(told(texts).toSorted()).toEqual(refs.toSorted());
}

it('a digest that is cut off twice tells each question once, though all of them change and the bot restarts', async () => {
	await questeur.say(here(), 'digest on', { covers: 'everything', days: 'everyday' });
	for (const ref of refs) parliament.publishes({ ref });
	await questeur.pass(HOUR);
	cutAtSecond('before');
	await questeur.say(here(), 'digest now');
	await questeur.passWithoutNews(0);
	expect(posted()).toHaveLength(1);
	everyQuestionChanges('Le déneigement');
	// Discord takes the third part too, and the bot never hears of it.
	cutAtSecond('after');
	await questeur.pass(2 * HOUR);
	expect(posted()).toHaveLength(3);
	await questeur.restart();
	everyQuestionChanges('Les passages à niveau, leurs barrières et leur entretien');
	await questeur.pass(2 * HOUR);
	await expectEachOnce();
});

it('a bundle that is cut off tells each question once, though a subscription ends meanwhile', async () => {
	const [deputy] = await questeur.complete(here(), 'follow deputy', { deputy: '' });
	await questeur.say(here(), 'follow deputy', { deputy: String(deputy?.value), pace: 'daily' });
	await questeur.say(here(), 'follow topic', { query: 'bus', pace: 'daily' });
	for (const ref of refs) parliament.publishes({ ref });
	await questeur.pass(HOUR);
	cutAtSecond('before');
	await questeur.passWithoutNews(23 * HOUR);
	expect(posted()).toHaveLength(1);
	const { subscriptions } = questeur.house.store;
	const [first] = await subscriptions.ofTarget({
		kind: 'channel',
		guildId: questeur.playground.guild.id,
		channelId: here().channelId,
	});
	await subscriptions.remove(first?.id ?? 0);
	await questeur.restart();
	await questeur.passWithoutNews(HOUR);
	await expectEachOnce();
});
