import type { Instant } from '../../domain/plain-date.ts';
import type { Locale } from '../../domain/subscription.ts';

export type Guilds = {
	/** The bot is there (again): a purge that was due is called off. */
	present(guildId: string, locale: Locale): Promise<void>;
	/** The bot was removed, which an outage is not. */
	left(guildId: string, at: Instant): Promise<void>;
	locale(guildId: string): Promise<Locale | undefined>;
	/** Guilds that the store believes the bot to be in. */
	here(): Promise<readonly string[]>;
	/** Deletes all that belongs to guilds left before that instant; returns their ids. */
	purgeLeftBefore(instant: Instant): Promise<readonly string[]>;
};
