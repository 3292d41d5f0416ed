import { join } from 'node:path';
import type { Config, SourceId } from './config.ts';
import { createOfficial } from './domain/official.ts';
import type { Clock, Instant } from './domain/plain-date.ts';
import { createAcceptRef } from './services/accept-ref.ts';
import { createBundles } from './services/bundles.ts';
import { createDepartures } from './services/departures.ts';
import { createDigestWriter } from './services/digest-writer.ts';
import { createDigests } from './services/digests.ts';
import { createFollow } from './services/follow.ts';
import { createForget } from './services/forget.ts';
import { createImport } from './services/import.ts';
import { createLastRead } from './services/last-read.ts';
import { createLetter } from './services/letter.ts';
import { createListNews } from './services/list-news.ts';
import type { Log } from './services/log.ts';
import { createMergeStuck } from './services/merge-stuck.ts';
import { createOwed } from './services/owed.ts';
import { createPaceHour } from './services/pace-hour.ts';
import { createPastDigests } from './services/past-digests.ts';
import { createQuietChannel } from './services/quiet-channel.ts';
import { createRecord } from './services/record.ts';
import { createRetention } from './services/retention.ts';
import { createSetUp } from './services/set-up.ts';
import { createSettle } from './services/settle.ts';
import { createSilentSources } from './services/silent-sources.ts';
import { createSourceRefresh } from './services/source-refresh.ts';
import { createStatus } from './services/status.ts';
import { createWhy } from './services/why/why.ts';
import { createReader, type Reader } from './sources/http/reader.ts';
import { knownHosts } from './sources/known-hosts.ts';
import { createParlementWallonie } from './sources/parlement-wallonie/parlement-wallonie.ts';
import { createSampleSource } from './sources/sample/sample-source.ts';
import type { Source } from './sources/source.ts';
import { openCache } from './store/cache.ts';
import type { Notes } from './store/contract/notes.ts';
import { openStore } from './store/open-store.ts';
import { version } from './version.ts';

const USER_AGENT = `Questeur/${version} (+https://github.com/questeur/questeur; written parliamentary questions)`;
const THIRTY_DAYS = 30 * 86_400_000;

export type HouseOptions = {
	readonly config: Config;
	/** Those that are refreshed. */
	readonly sourceIds: readonly SourceId[];
	readonly log: Log;
	readonly clock?: Clock;
	/** More sources, such as a test's own. */
	readonly sources?: readonly Source[];
};

export type House = Awaited<ReturnType<typeof openHouse>>;

/** Everything but Discord: the store, the sources and the services over them. */
export async function openHouse({ config, sourceIds, log, clock = Date.now, ...more }: HouseOptions) {
	const store = await openStore({ file: join(config.dataDir, 'questeur.sqlite') });
	const cacheFile = join(config.dataDir, 'cache.sqlite');
	const pages = await openCache({ file: cacheFile, table: 'pages', ttl: THIRTY_DAYS, log });
	const replies = await openCache({ file: cacheFile, table: 'replies', ttl: THIRTY_DAYS, log });
	const newReader = () => createReader({ userAgent: USER_AGENT, cache: pages, clock, log });
	const reader = newReader();
	const startedAt = await sampleStartedAt(store.notes, clock());
	const sources = [
		...sourceIds.map((id) => sourceNamed(id, { config, newReader, clock, startedAt })),
		...(more.sources ?? []),
	];

	const owed = createOwed({ paceHour: createPaceHour({ at: '07:30', timeZone: config.timeZone }) });
	const record = createRecord({ store, owed, clock });
	const settle = createSettle({ store, clock });
	const silentSources = createSilentSources({ sources, refreshes: store.refreshes, clock });
	const digests = createDigests({ store, silentSources, clock, timeZone: config.timeZone });

	return {
		config,
		store,
		sources,
		/** Which addresses are links. */
		official: createOfficial({ ...knownHosts, ...Object.fromEntries(sources.map(({ id, hosts }) => [id, hosts])) }),
		/** For pages that are of no source that is refreshed. */
		reader,
		/** Where replies keep what their buttons need. */
		replies,
		clock,
		log,
		record,
		...createSourceRefresh({
			...{ store, sources, record, owed, settle, clock, log },
			operator: config.operatorChannel && { target: config.operatorChannel, locale: config.locale },
			timeZone: config.timeZone,
		}),
		acceptRef: createAcceptRef({ checks: store.checks, record, clock }),
		importFile: createImport({ store, record, clock }),
		follow: createFollow({ store, clock }),
		forget: createForget({ store }),
		digests,
		setUp: createSetUp({ store, digests, timeZone: config.timeZone }),
		digestWriter: createDigestWriter({ store, silentSources, clock }),
		pastDigests: createPastDigests({ store }),
		listNews: createListNews({ store }),
		quietChannel: createQuietChannel({ store, clock, timeZone: config.timeZone }),
		writeBundles: createBundles({ store, clock }),
		letterOf: createLetter({ store, sources, silentSources }),
		mergeStuck: createMergeStuck({ store, clock }),
		departures: createDepartures({ store, clock, log }),
		eraseOld: createRetention({ deliveries: store.deliveries, clock, log }),
		why: createWhy({ store, digests, clock }),
		status: createStatus({ store, sources }),
		lastRead: createLastRead({ sources, refreshes: store.refreshes }),
		async close(): Promise<void> {
			for (const source of sources) await source.close();
			await reader.close();
			await pages.close();
			await replies.close();
			await store.close();
		},
	};
}

type SourceDependencies = {
	readonly config: Config;
	readonly newReader: () => Reader;
	readonly clock: Clock;
	readonly startedAt: Instant;
};

function sourceNamed(id: SourceId, { config, newReader, clock, startedAt }: SourceDependencies): Source {
	switch (id) {
		case 'parlement-wallonie': {
			const { url, startId } = config.parlementWallonie;
			return createParlementWallonie({ reader: newReader(), baseUrl: url, startId, clock });
		}
		case 'sample':
			return createSampleSource({ clock, startedAt, timeZone: config.timeZone });
	}
}

/** The same start over restarts gives the fictional parliament one life. */
async function sampleStartedAt(notes: Notes, now: Instant): Promise<Instant> {
	const name = 'sample:started';
	const before = await notes.get(name);
	if (before !== undefined) return Number(before);
	await notes.set(name, String(now));
	return now;
}
