import type { Locale } from '../../domain/subscription.ts';

/** In which language somebody who set something up for others is told of it, and which a server has chosen. */
export type Languages = {
	ofPerson(userId: string): Promise<Locale | undefined>;
	notePerson(userId: string, locale: Locale): Promise<void>;
	ofGuild(guildId: string): Promise<Locale | undefined>;
	/** For what is set up there from now on. */
	chooseForGuild(guildId: string, locale: Locale): Promise<void>;
};
