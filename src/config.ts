import { validate as isCron } from 'node-cron';
import { z } from 'zod';
import { locales, type Target } from './domain/subscription.ts';

/** Sources that can be switched on; `sample` is the fictional parliament. */
export const sourceIds = ['parlement-wallonie', 'sample'] as const;
export type SourceId = (typeof sourceIds)[number];

const url = (fallback: string) =>
	z
		.url({ protocol: /^https?$/, error: 'must be an http or https address, such as https://example.org' })
		.default(fallback);

const wholeNumber = (fallback: number, { from, to }: { from: number; to: number }) =>
	z.coerce
		.number({ error: `must be a whole number from ${from} to ${to}` })
		.int(`must be a whole number from ${from} to ${to}`)
		.min(from, `must be a whole number from ${from} to ${to}`)
		.max(to, `must be a whole number from ${from} to ${to}`)
		.default(fallback);

const sources = z
	.string()
	.transform((list) => list.split(',').map((id) => id.trim()))
	.pipe(z.array(z.enum(sourceIds, { error: `may name only ${sourceIds.join(' and ')}, separated by commas` })).min(1));

/** As Discord copies a channel's link; a lone id is a channel of a server that we do not know. */
const channelLink = z
	.string()
	.regex(
		/^(?:https:\/\/(?:\w+\.)?discord\.com\/channels\/\d{15,20}\/)?\d{15,20}$/,
		'must be the link of a channel (in Discord: right click on it, Copy Link), or its id',
	)
	.transform((link) => {
		const [channelId = '', guildId = '0'] = link.split('/').toReversed();
		return { kind: 'channel' as const, guildId, channelId };
	});

// In the order of .env.example.
const schema = z.object({
	DISCORD_TOKEN: z.string().min(1).optional(),
	DISCORD_API_URL: url('https://discord.com/api'),
	QUESTEUR_SOURCES: sources.optional(),
	PARLEMENT_WALLONIE_URL: url('https://www.parlement-wallonie.be'),
	PARLEMENT_WALLONIE_START: wholeNumber(139_347, { from: 1, to: 9_999_999 }),
	QUESTEUR_REFRESH_CRON: z
		.string()
		.refine(isCron, 'must be a cron expression, such as "*/30 7-20 * * *" for every half hour from 7 to 20 h')
		.default('*/30 7-20 * * *'),
	QUESTEUR_OPERATOR_CHANNEL: channelLink.optional(),
	QUESTEUR_DATA_DIR: z.string().min(1).default('./data'),
	QUESTEUR_LOCALE: z.enum(locales, { error: `must be one of ${locales.join(', ')}` }).default('fr'),
	QUESTEUR_TIMEZONE: z
		.string()
		.refine(isTimeZone, 'must be a time zone of the IANA list, such as Europe/Brussels')
		.default('Europe/Brussels'),
	QUESTEUR_PLAYGROUND_PORT: wholeNumber(8787, { from: 0, to: 65_535 }),
	LOG_LEVEL: z
		.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
			error: 'must be trace, debug, info, warn, error, fatal or silent',
		})
		.default('info'),
});

export type Config = {
	/** Undefined: the bot runs against the playground. */
	readonly discordToken: string | undefined;
	readonly discordApiUrl: string;
	/** Undefined: the parliament with a token, the fictional one without. */
	readonly sources: readonly SourceId[] | undefined;
	readonly parlementWallonie: { readonly url: string; readonly startId: number };
	readonly refreshCron: string;
	/** Where the operator is told when a source fails or is held back. */
	readonly operatorChannel: Target | undefined;
	readonly dataDir: string;
	readonly locale: (typeof locales)[number];
	readonly timeZone: string;
	readonly playgroundPort: number;
	readonly logLevel: z.infer<typeof schema>['LOG_LEVEL'];
};

export type ConfigReading =
	| { readonly kind: 'config'; readonly config: Config }
	/** Every problem at once, in sentences that never repeat a value: it may be a secret. */
	| { readonly kind: 'problems'; readonly problems: readonly string[] };

export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): ConfigReading {
	// An empty variable is how shells and compose files say "not set".
	const set = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
	const parsed = schema.safeParse(Object.fromEntries(set));
	if (!parsed.success) {
		return {
			kind: 'problems',
			problems: parsed.error.issues.map(({ path, message }) => `${path[0]?.toString()} ${message}.`),
		};
	}
	const values = parsed.data;
	return {
		kind: 'config',
		config: {
			discordToken: values.DISCORD_TOKEN,
			discordApiUrl: values.DISCORD_API_URL,
			sources: values.QUESTEUR_SOURCES,
			parlementWallonie: { url: values.PARLEMENT_WALLONIE_URL, startId: values.PARLEMENT_WALLONIE_START },
			refreshCron: values.QUESTEUR_REFRESH_CRON,
			operatorChannel: values.QUESTEUR_OPERATOR_CHANNEL,
			dataDir: values.QUESTEUR_DATA_DIR,
			locale: values.QUESTEUR_LOCALE,
			timeZone: values.QUESTEUR_TIMEZONE,
			playgroundPort: values.QUESTEUR_PLAYGROUND_PORT,
			logLevel: values.LOG_LEVEL,
		},
	};
}

function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}
