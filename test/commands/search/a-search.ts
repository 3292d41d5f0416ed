import type { KnownPerson, Role } from '../../../src/store/contract/people.ts';
import type { SearchRequest, SearchResult } from '../../../src/store/contract/search.ts';

export const asTyped = { slip: false, corrections: [], relaxed: undefined };

/** A search that finds what it is told, and remembers what it was asked. */
export function aSearch(result: Partial<SearchResult> = {}) {
	const asked: SearchRequest[] = [];
	return {
		asked,
		problemWith: () => undefined,
		async find(request: SearchRequest): Promise<SearchResult> {
			asked.push(request);
			return { total: 0, hits: [], reading: { text: request.query, ...asTyped }, ...result };
		},
	};
}

/** People whose keys are as told; `resolve` also takes the beginning of a key, as names typed in part are taken. */
export function somePeople(names: Readonly<Record<string, string>>) {
	return {
		async resolve({ keyOrName }: { keyOrName: string; role: Role }): Promise<KnownPerson | undefined> {
			const [key, name] = Object.entries(names).find(([known]) => known.startsWith(keyOrName)) ?? [];
			if (key === undefined || name === undefined || keyOrName === '') return undefined;
			return { key, name, group: undefined, portfolio: undefined, latestOn: '2031-10-06', questions: 1 };
		},
	};
}
