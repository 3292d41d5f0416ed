import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import { createPlayground, type Playground, type PlaygroundOptions } from '../../src/playground/playground.ts';

/** As long as a bot may take here to acknowledge: one that is slow because the machine is has not failed. */
export const unhurriedAcknowledgement = { acknowledgeWithin: 30_000 };

/** A playground on a free port. */
export async function openPlayground({ limits, ...options }: Partial<PlaygroundOptions> = {}) {
	const all = { ...unhurriedAcknowledgement, ...limits };
	const playground = createPlayground({ port: 0, log: console.error, limits: all, ...options });
	const { url } = await playground.start();
	return { playground, url };
}

/** A discord.js client that is logged in and ready. */
export async function connectBot(url: string, token = 'playground-token'): Promise<Client<true>> {
	const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: `${url}/api` } });
	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await client.login(token);
	return ready;
}

/** Answers interactions; what goes wrong in it is told on the console, and the test sees no answer. */
export function answering(bot: Client<true>, answer: (interaction: Interaction) => Promise<unknown>): void {
	bot.on(Events.InteractionCreate, (interaction) => {
		answer(interaction).catch(console.error);
	});
}

/** Plain requests, as a bot would make them without any library. */
export function createCaller(url: string, token = 'playground-token') {
	return async function call(method: string, path: string, body?: unknown) {
		const response = await fetch(`${url}/api/v10${path}`, {
			method,
			headers: {
				Authorization: `Bot ${token}`,
				...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
	};
}

/** An ordinary member uses a slash command in #general. */
export function command(
	playground: Playground,
	path: string[],
	options: Record<string, string | number | boolean> = {},
) {
	const as = playground.people.member.user.id;
	return playground.act({ type: 'command', as, channelId: playground.channelId('general'), path, options });
}
