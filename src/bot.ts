import { type Client, Events } from 'discord.js';
import { everyCommand } from './commands/every-command.ts';
import { createSuggestions } from './commands/suggestions.ts';
import type { House } from './composition.ts';
import { createChannelKind } from './discord/channel-kind.ts';
import { createChannelLook } from './discord/channel-look.ts';
import { connect, createClient, onTokenRefused, watchGuilds } from './discord/connect.ts';
import { createOutboxRest } from './discord/outbox-rest.ts';
import { createRegistration } from './discord/registration.ts';
import { createReplyState } from './discord/reply-state.ts';
import { createRoleLook } from './discord/role-look.ts';
import { createRouter } from './discord/router.ts';
import { createTestPost } from './discord/test-post.ts';
import { createTranslators } from './discord/translators.ts';
import { type Allowance, createTurnstile } from './discord/turnstile.ts';
import { watchChanges } from './discord/watch-changes.ts';
import { startSchedule } from './schedule.ts';
import { version } from './version.ts';
import { createWork } from './work.ts';

export const TOKEN_REFUSED =
	'Discord refused the token: it is wrong, or was revoked. Copy it anew from https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN.';

/** Generous for people: twenty calls at once, then one a second. Discord completes several times a word. */
const PACE = { calls: { burst: 20, every: 1000 }, completions: { burst: 60, every: 250 } };

type Options = {
	readonly house: House;
	readonly token: string;
	/** False where a test tells the bot when to do its work. */
	readonly scheduled?: boolean;
	/** How much a person may ask; a test does in no time what people do in an hour. */
	readonly pace?: Readonly<Record<'calls' | 'completions', Allowance>>;
	readonly onTokenRevoked?: () => void;
	/** False while another bot over the same data does. */
	readonly maySend?: () => boolean;
};

export type Bot = Awaited<ReturnType<typeof startBot>>;

/** Connects the house to Discord. Throws, in a sentence without the token, where Discord does not take it. */
export async function startBot({ house, token, scheduled = true, ...more }: Options) {
	const { pace = PACE, onTokenRevoked = () => {}, maySend = () => true } = more;
	const { config, store, clock, log } = house;
	const translators = createTranslators(house.official);
	const underWay = new Set<Promise<unknown>>();
	const client = createClient({ apiUrl: config.discordApiUrl });
	const outbox = createOutboxRest({ apiUrl: config.discordApiUrl, token });
	const work = createWork(house, { client, outbox, translators, maySend });
	const wake = () => attempt('dispatch', work.dispatch);
	const commands = everyCommand({ ...dependencies(house, client), translators, wake });
	const route = createRouter({
		commands,
		translators,
		clock,
		timeZone: config.timeZone,
		locale: config.locale,
		languageOf: store.languages.ofGuild,
		log,
		calls: createTurnstile({ ...pace.calls, clock }),
		completions: createTurnstile({ ...pace.completions, clock }),
	});
	client.on(Events.Error, (error) => log.error({ err: error }, 'the connection to Discord failed'));
	client.on(Events.InteractionCreate, (interaction) => attempt('interaction', () => route(interaction)));
	watchHealth(client, { lookAgain: work.lookAgain, attempt });
	watchGuilds(client, {
		present: (guildId, locale) => attempt('guild', () => store.guilds.present(guildId, locale)),
		left: (guildId) => attempt('guild', () => store.guilds.left(guildId, clock())),
	});

	await house.recover();
	const connection = await connect(client, token).catch((error: unknown) => unreachable(error, config.discordApiUrl));
	if (connection.kind === 'refused') {
		await client.destroy();
		throw new Error(TOKEN_REFUSED);
	}
	onTokenRefused(client, onTokenRevoked);
	await settleIn(connection.client).catch(async (error: unknown) => {
		// An open connection would keep a process alive that is not a bot.
		await client.destroy();
		unreachable(error, config.discordApiUrl);
	});
	const schedule = scheduled ? startSchedule({ chores: work.chores, timeZone: config.timeZone, log }) : undefined;
	if (scheduled) attempt('refresh', work.refresh);

	return {
		client: connection.client,
		refresh: work.refresh,
		send: work.send,
		/** Waits for what is under way, but for what is being read: that is left to the next start. */
		async stop(): Promise<void> {
			for (const source of house.sources) await source.close();
			await schedule?.stop();
			await client.destroy();
			await Promise.all(underWay);
		},
	};

	async function settleIn({ application, guilds }: Client<true>): Promise<void> {
		await house.departures.reconcile([...guilds.cache.keys()]);
		await createRegistration({ rest: client.rest, translators })(application.id, commands);
	}

	function attempt(name: string, act: () => Promise<unknown>): void {
		const work = act()
			.catch((error: unknown) => log.error({ err: error, name }, `${name} failed`))
			.finally(() => underWay.delete(work));
		underWay.add(work);
	}
}

type Health = {
	readonly lookAgain: ReturnType<typeof createWork>['lookAgain'];
	readonly attempt: (name: string, act: () => Promise<unknown>) => void;
};

/** All that may tell that a target can be reached again. */
function watchHealth(client: Client, { lookAgain, attempt }: Health): void {
	client.once(Events.ClientReady, () => attempt('health', lookAgain.everywhere));
	client.on(Events.InteractionCreate, ({ user }) => attempt('health', () => lookAgain.atPerson(user.id)));
	watchChanges(client, (guildId) => attempt('health', () => lookAgain.atGuild(guildId)));
}

function unreachable(error: unknown, apiUrl: string): never {
	const why = error instanceof Error ? error.message : String(error);
	throw new Error(
		`Discord cannot be reached at ${apiUrl} (${why}). Check the network, and DISCORD_API_URL if you set it.`,
		{
			cause: error,
		},
	);
}

function dependencies(house: House, client: Client) {
	const lookAt = createChannelLook({ client, clock: house.clock });
	return {
		...house.store,
		...house,
		version,
		timeZone: house.config.timeZone,
		writer: house.digestWriter,
		suggestions: createSuggestions(house.store),
		lookAt,
		testPost: createTestPost({ client, lookAt }),
		kindOf: createChannelKind({ client }),
		lookAtRole: createRoleLook({ client }),
		replyState: createReplyState({ cache: house.replies }),
	};
}
