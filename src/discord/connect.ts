import {
	Client,
	DiscordjsError,
	DiscordjsErrorCodes,
	Events,
	GatewayCloseCodes,
	GatewayIntentBits,
	RESTEvents,
} from 'discord.js';
import type { Locale } from '../domain/subscription.ts';
import { localeFor } from './translators.ts';

/** `refused`: the token is wrong, or was revoked. */
export type Connection = { readonly kind: 'ready'; readonly client: Client<true> } | { readonly kind: 'refused' };

/** Sees guilds and no more: no messages, no members. */
export function createClient({ apiUrl }: { readonly apiUrl: string }): Client {
	const client = new Client({
		intents: [GatewayIntentBits.Guilds],
		allowedMentions: { parse: [], repliedUser: false },
		rest: { api: apiUrl.replace(/\/+$/, '') },
	});
	// discord.js forgets its token at the first 401, which may be a slip; one that is revoked closes the connection.
	client.rest.on(RESTEvents.Response, (_, { status }) => {
		const { token } = client;
		if (status === 401 && token !== null) setImmediate(() => client.rest.setToken(token));
	});
	return client;
}

/** Throws only where Discord cannot be reached. The token is in no message of any error. */
export async function connect(client: Client, token: string): Promise<Connection> {
	const ready = new Promise<Connection>((resolve) => {
		client.once(Events.ClientReady, (connected) => resolve({ kind: 'ready', client: connected }));
		onTokenRefused(client, () => resolve({ kind: 'refused' }));
	});
	try {
		await client.login(token);
	} catch (error) {
		if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return { kind: 'refused' };
		throw error;
	}
	return ready;
}

/** Discord closes the connection of a token that is revoked while it is used, and takes no other. */
export function onTokenRefused(client: Client, tell: () => void): void {
	client.on(Events.ShardDisconnect, ({ code }) => {
		if (code === GatewayCloseCodes.AuthenticationFailed) tell();
	});
}

export type GuildWatcher = {
	/** Joined, or seen at the start. */
	readonly present: (guildId: string, locale: Locale) => void;
	/** The bot was removed, which an outage is not. */
	readonly left: (guildId: string) => void;
};

/** Tells of guilds that come, go or change their language. */
export function watchGuilds(client: Client, { present, left }: GuildWatcher): void {
	const tell = (guild: { readonly id: string; readonly preferredLocale: string }) =>
		present(guild.id, localeFor(guild.preferredLocale));
	client.on(Events.GuildCreate, tell);
	client.on(Events.GuildAvailable, tell);
	client.on(Events.GuildUpdate, (_, guild) => tell(guild));
	// discord.js tells of an outage by another event, guildUnavailable.
	client.on(Events.GuildDelete, ({ id }) => left(id));
}
