import { Client, Events, GatewayIntentBits } from 'discord.js';
import { createPlayground, type PlaygroundOptions } from '../../src/playground/playground.ts';

/** A playground on a free port. */
export async function openPlayground(options: Partial<PlaygroundOptions> = {}) {
	const playground = createPlayground({ port: 0, log: console.error, ...options });
	const { url } = await playground.start();
	return { playground, url, api: `${url}/api/v10` };
}

/** A discord.js client that is logged in and ready. */
export async function connectBot(url: string, token = 'playground-token'): Promise<Client<true>> {
	const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: `${url}/api` } });
	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await client.login(token);
	return ready;
}
