import { Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button, card, row, words } from '../../src/discord/card.ts';
import { notice } from '../../src/discord/cards/notice.ts';
import { type Answers, action, type Command, on } from '../../src/discord/command.ts';
import { createClient } from '../../src/discord/connect.ts';
import { text } from '../../src/discord/options.ts';
import { count, press } from '../../src/discord/press.ts';
import { ask, inPlace, privately, publicly, type Reply } from '../../src/discord/reply.ts';
import { createRouter } from '../../src/discord/router.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import { SourceError } from '../../src/domain/source-error.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { Limits } from '../../src/playground/limits.ts';
import { read } from '../e2e/sound.ts';
import { openPlayground } from '../playground/bot.ts';

const turn = press('essai', 'turn', { page: count });
const fill = press('essai', 'fill', {});
const told = (sentence: string) => notice(sentence);
const withButton = card([words('avant'), row(button(turn.id({ page: 1 }), { label: 'Tourner' }))]);

/** Work that ends when the test says so. */
function held() {
	const { promise, resolve, reject } = Promise.withResolvers<Reply>();
	return { work: promise, end: resolve, fail: reject };
}

let opened: Awaited<ReturnType<typeof openPlayground>>;
let client: ReturnType<typeof createClient>;
let work: () => Promise<Reply>;
let turned: () => Promise<Reply>;
let filled: Readonly<Record<string, string>>;
const logged: { level: string; facts: object }[] = [];

async function start(answers: Exclude<Answers, 'here'> = 'reader', limits: Partial<Limits> = {}): Promise<void> {
	opened = await openPlayground({ limits });
	client = createClient({ apiUrl: `${opened.url}/api` });
	const at = (level: string) => (facts: object) => void logged.push({ level, facts });
	const command: Command = {
		name: 'essai',
		where: 'anywhere',
		run: action({
			options: { mot: text({ suggest: async () => Promise.reject(new Error('no index')) }) },
			answers,
			run: () => work(),
		}),
		presses: [
			on(turn, 'here', () => turned()),
			on(fill, 'reader', async ({ fields }) => {
				filled = fields;
				return privately(told('rempli'));
			}),
		],
	};
	const log = { info: at('info'), warn: at('warn'), error: at('error') };
	const translators = createTranslators();
	const route = createRouter({
		commands: [command],
		translators,
		clock: Date.now,
		timeZone: 'Europe/Brussels',
		locale: 'fr',
		log,
		patience: 50,
	});
	client.on(Events.InteractionCreate, (interaction) => void route(interaction));
	await client.login('playground-token');
	const options = [{ name: 'mot', description: 'Un mot', type: 3, autocomplete: true }] as const;
	await client.rest.put(`/applications/${client.application?.id ?? ''}/commands`, {
		body: [{ name: 'essai', description: 'Pour essayer', options }],
	});
}

beforeEach(() => {
	logged.length = 0;
});
afterEach(async () => {
	await client.destroy();
	await opened.playground.stop();
});

const place = () => {
	const { people, channelId } = opened.playground;
	return { as: people.member.user.id, channelId: channelId('general') };
};
const call = async () => {
	const { interactionId } = await opened.playground.act({ type: 'command', ...place(), path: ['essai'], options: {} });
	return interactionId;
};
const reply = async () => opened.playground.waitForReply(await call());
const seenByOthers = () => opened.playground.messages(place().channelId);
const callbacks = () =>
	opened.playground.requests.filter(({ operation }) => operation === 'create_interaction_response');
const deferred = (type: number) =>
	opened.playground.until(() => callbacks().find(({ body }) => JSON.stringify(body).includes(`"type":${type}`)));

async function pressed() {
	work = async () => privately(withButton);
	const { id: messageId } = await reply();
	const customId = turn.id({ page: 1 });
	const act = { type: 'component', ...place(), messageId, customId } as const;
	return { messageId, act, press: () => opened.playground.act(act) };
}

describe('a command', () => {
	it('that is quick is answered at once, for who asked only', async () => {
		await start();
		work = async () => privately(told('voilà'));
		expect(read(await reply())).toBe('voilà');
		expect(callbacks()).toHaveLength(1);
		expect(seenByOthers()).toEqual([]);
	});

	it('that is slow is acknowledged first, then answered', async () => {
		await start();
		const { work: slow, end } = held();
		work = () => slow;
		const interactionId = await call();
		await deferred(5);
		end(privately(told('enfin')));
		expect(read(await opened.playground.waitForReply(interactionId))).toBe('enfin');
		expect(seenByOthers()).toEqual([]);
	});

	it('that is public and slow shows its answer to everyone', async () => {
		await start('everyone');
		const { work: slow, end } = held();
		work = () => slow;
		const interactionId = await call();
		await deferred(5);
		end(publicly(told('pour tous')));
		await opened.playground.waitForReply(interactionId);
		expect(seenByOthers().map(read)).toEqual(['pour tous']);
	});

	it('that is public, slow and fails shows its failure to who asked only', async () => {
		await start('everyone');
		const { work: slow, fail } = held();
		work = () => slow;
		await call();
		await deferred(5);
		fail(new UserError('question.gone'));
		const { channelId, as } = place();
		const message = await opened.playground.waitForMessage(channelId, (found) => read(found) !== '', { as });
		expect(read(message)).toContain('n’est plus dans nos données');
		await opened.playground.until(() => (seenByOthers().length === 0 ? true : undefined));
	});
});

describe('a failure', () => {
	it('that the person can mend is its sentence in their language, with what they typed made harmless', async () => {
		await start();
		work = () => Promise.reject(new UserError('question.unknown', { typed: '@everyone **12**' }));
		expect(read(await reply())).toContain('\\@everyone \\*\\*12\\*\\*');
		expect(logged).toEqual([]);
	});

	it('of a source says that its site is not answering', async () => {
		await start();
		work = () => Promise.reject(new SourceError('503 for 12', { source: 'exemple' }));
		expect(read(await reply())).toContain('Le site du parlement ne répond pas');
	});

	it('of ours is an apology with a code that the log has too, never its message', async () => {
		await start();
		work = () => Promise.reject(new Error('SQLITE_BUSY at /secret/path'));
		const said = read(await reply());
		expect(said).not.toContain('SQLITE');
		const code = /`([\da-f]{6})`/.exec(said)?.[1];
		expect(code).toBeDefined();
		expect(logged).toMatchObject([{ level: 'error', facts: { code, where: '/essai' } }]);
	});

	it('to complete an option is no suggestion, and no error', async () => {
		await start();
		const { choices } = await opened.playground.act({
			...{ type: 'autocomplete', path: ['essai'], options: { mot: 'a' }, focused: 'mot' },
			...place(),
		});
		expect(choices).toEqual([]);
		expect(logged).toMatchObject([{ level: 'warn' }]);
	});

	it('to be in time is logged quietly', async () => {
		await start('reader', { acknowledgeWithin: 20 });
		const { work: slow, end } = held();
		work = () => slow;
		await call();
		await opened.playground.until(() => (logged.length > 0 ? true : undefined));
		end(privately(told('trop tard')));
		expect(logged).toMatchObject([{ level: 'info', facts: { code: 10062 } }]);
	});
});

describe('a button', () => {
	it('changes its message', async () => {
		await start();
		const { press, messageId } = await pressed();
		turned = async () => inPlace(told('après'));
		await press();
		const { channelId, as } = place();
		const changed = await opened.playground.waitForMessage(channelId, (found) => read(found) === 'après', { as });
		expect(changed.id).toBe(messageId);
	});

	it('that is slow leaves its message as it is until then', async () => {
		await start();
		const { press, messageId } = await pressed();
		const { work: slow, end } = held();
		turned = () => slow;
		await press();
		await deferred(6);
		const { channelId, as } = place();
		expect(opened.playground.messages(channelId, as).map(read)).toEqual(['avant']);
		end(inPlace(told('après')));
		const changed = await opened.playground.waitForMessage(channelId, (found) => read(found) === 'après', { as });
		expect(changed.id).toBe(messageId);
	});

	it.each(['quick', 'slow'])('that fails, %s, leaves its message and says so beside it', async (pace) => {
		await start();
		const { press } = await pressed();
		const { work: slow, fail } = held();
		turned = () => slow;
		if (pace === 'quick') turned = () => Promise.reject(new UserError('question.gone'));
		await press();
		if (pace === 'slow') {
			await deferred(6);
			fail(new UserError('question.gone'));
		}
		const { channelId, as } = place();
		await opened.playground.until(() => (opened.playground.messages(channelId, as).length === 2 ? true : undefined));
		const [before, beside] = opened.playground.messages(channelId, as).map(read);
		expect(before).toBe('avant');
		expect(beside).toContain('n’est plus dans nos données');
	});

	it.each(['v0:essai:turn:1', 'v1:essai:turn:-1', 'v1:essai:perdu:1', 'autre chose'])(
		'of an older version, %s, says what to do',
		async (customId) => {
			await start();
			work = async () => privately(card([words('vieux'), row(button(customId, { label: 'Vieux' }))]));
			const { id: messageId } = await reply();
			const { interactionId } = await opened.playground.act({ type: 'component', ...place(), messageId, customId });
			expect(read(await opened.playground.waitForReply(interactionId))).toContain('Relancez la commande');
		},
	);

	it('opens a form, whose fields come back trimmed and without the empty ones', async () => {
		await start('form');
		const fields = [
			{ name: 'mots', label: 'Mots', required: true },
			{ name: 'note', label: 'Note', required: false },
		];
		work = async () => ask({ customId: fill.id({}), title: 'Chercher', fields });
		const interactionId = (await call()) ?? '';
		await opened.playground.waitForModal(interactionId);
		const sent = await opened.playground.act({
			...{ type: 'modal', interactionId, customId: fill.id({}), fields: { mots: ' bus ', note: '' } },
			...place(),
		});
		expect(read(await opened.playground.waitForReply(sent.interactionId))).toBe('rempli');
		expect(filled).toEqual({ mots: 'bus' });
	});
});

it('refuses two handlers for one custom id', () => {
	const one: Command = {
		name: 'essai',
		where: 'guild',
		run: {},
		presses: [on(fill, 'reader', () => work()), on(fill, 'reader', () => work())],
	};
	const router = () =>
		createRouter({
			commands: [one],
			translators: createTranslators(),
			clock: Date.now,
			timeZone: 'UTC',
			locale: 'fr',
			log: console,
		});
	expect(router).toThrow('essai:fill');
});
