import type { Kysely } from 'kysely';
import { createChannelSettings } from './channel-settings.ts';
import { createChecks } from './checks.ts';
import type { Records } from './contract/store.ts';
import { createCrossposts } from './crossposts.ts';
import { createDeliveries } from './deliveries.ts';
import { createDigests } from './digests.ts';
import { createEvents } from './events.ts';
import { createForumPosts } from './forum-posts.ts';
import { createGuilds } from './guilds.ts';
import { createLanguages } from './languages.ts';
import { createLeases } from './leases.ts';
import { createNotes } from './notes.ts';
import { createPastDigests } from './past-digests.ts';
import { createPeople } from './people.ts';
import { createQuestions } from './questions.ts';
import { createRefreshes } from './refreshes.ts';
import type { Schema } from './schema.ts';
import type { IndexReader } from './search/index/index-reader.ts';
import { createSearch } from './search/search.ts';
import type { Topics } from './search/topics/topics.ts';
import { createSourceStates } from './source-states.ts';
import { createStagedReadings } from './staged-readings.ts';
import { createSubscriptions } from './subscriptions.ts';
import type { Together } from './together.ts';
import { createTroubles } from './troubles.ts';

type Dependencies = {
	readonly topics: Topics;
	/** Reads the index, and over which connection to read what it finds: people complete names while others write. */
	readonly reading: { readonly db: Kysely<Schema>; readonly read: IndexReader };
	readonly together: Together;
};

/** All records over a connection, or over one transaction of it. */
export function createRecords(db: Kysely<Schema>, { topics, reading, together }: Dependencies): Records {
	return {
		questions: createQuestions(db),
		search: createSearch(reading),
		people: createPeople(reading.db),
		events: createEvents(db),
		subscriptions: createSubscriptions(db, { topics, together }),
		deliveries: createDeliveries(db),
		digests: createDigests(db),
		pastDigests: createPastDigests(db),
		channelSettings: createChannelSettings(db),
		crossposts: createCrossposts(db),
		forumPosts: createForumPosts(db),
		refreshes: createRefreshes(db),
		checks: createChecks(db),
		guilds: createGuilds(db),
		notes: createNotes(db),
		leases: createLeases(db),
		troubles: createTroubles(db),
		languages: createLanguages(db),
		sourceStates: createSourceStates(db),
		stagedReadings: createStagedReadings(db),
	};
}
