import type { Clock } from '../../domain/plain-date.ts';
import { noReader } from '../http/no-reader.ts';
import type { Reader } from '../http/reader.ts';
import type { Source } from '../source.ts';
import { canonicalUrl, HOME, HOSTS } from './addresses.ts';
import { wallonDeadline } from './deadline-rule.ts';
import { idsFrom } from './discovery.ts';
import { parsePage } from './parse.ts';
import { savedRef } from './saved-ref.ts';
import { nextCheck, nextTry } from './schedule.ts';
import { createViews } from './views.ts';

type Options = {
	/** Closed with the source; none where only saved pages are parsed. */
	readonly reader?: Reader;
	readonly baseUrl?: string;
	/** The id to begin with where no question is known. */
	readonly startId: number;
	readonly requestsPerRun?: number;
	readonly clock?: Clock;
};

const id = 'parlement-wallonie';

export function createParlementWallonie({ startId, requestsPerRun = 600, ...options }: Options): Source {
	const { reader = noReader, baseUrl = HOME, clock = Date.now } = options;
	const views = createViews({ reader, source: id, baseUrl, clock });
	return {
		id,
		name: 'Parlement de Wallonie',
		home: baseUrl,
		hosts: [...HOSTS, new URL(baseUrl).hostname],
		language: 'fr',
		capabilities: { discovers: true, showsPending: true, marksProvisional: false },
		deadlineRule: wallonDeadline,
		requestsPerRun,
		discover({ highestRef }) {
			views.setWitness(highestRef);
			// Old questions may have been imported: they do not move the start back.
			return idsFrom(Math.max(startId, Number(highestRef ?? 0) + 1));
		},
		read: views.read,
		nextCheck,
		nextTry,
		parse(document) {
			const ref = savedRef(document, baseUrl);
			const url = ref === undefined ? (document.url ?? baseUrl) : canonicalUrl(ref, baseUrl);
			return parsePage(document.content, { source: id, ref: ref ?? 'unknown', url });
		},
		close: reader.close,
	};
}
