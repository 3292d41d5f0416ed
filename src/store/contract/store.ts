import type { SettingsOfChannels } from './channel-settings.ts';
import type { Checks } from './checks.ts';
import type { Crossposts } from './crossposts.ts';
import type { Deliveries } from './deliveries.ts';
import type { Digests } from './digests.ts';
import type { Events } from './events.ts';
import type { ForumPosts } from './forum-posts.ts';
import type { Guilds } from './guilds.ts';
import type { Languages } from './languages.ts';
import type { Leases } from './leases.ts';
import type { Notes } from './notes.ts';
import type { PastDigests } from './past-digests.ts';
import type { People } from './people.ts';
import type { Questions } from './questions.ts';
import type { Refreshes } from './refreshes.ts';
import type { Search } from './search.ts';
import type { SourceStates } from './source-states.ts';
import type { StagedReadings } from './staged-readings.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { Troubles } from './troubles.ts';

export type Records = {
	readonly questions: Questions;
	readonly search: Search;
	readonly people: People;
	readonly events: Events;
	readonly subscriptions: Subscriptions;
	readonly deliveries: Deliveries;
	readonly digests: Digests;
	readonly pastDigests: PastDigests;
	readonly channelSettings: SettingsOfChannels;
	readonly crossposts: Crossposts;
	readonly forumPosts: ForumPosts;
	readonly refreshes: Refreshes;
	readonly checks: Checks;
	readonly guilds: Guilds;
	readonly notes: Notes;
	readonly leases: Leases;
	readonly troubles: Troubles;
	readonly languages: Languages;
	readonly sourceStates: SourceStates;
	readonly stagedReadings: StagedReadings;
};

export type Store = Records & {
	/** All or nothing. Inside, use the records that are handed in, never the store's own. */
	transaction<Result>(work: (records: Records) => Promise<Result>): Promise<Result>;
	/** A consistent copy of the live database. */
	backup(file: string): Promise<void>;
	/** What SQLite's integrity check finds; empty when all is well. */
	problems(): Promise<readonly string[]>;
	schemaVersion(): Promise<number>;
	close(): Promise<void>;
};
