import type { IndexWord } from './part.ts';

type Dependencies = {
	/** Words of the index that begin so, some of them twice. */
	readonly beginning: (kind: string) => readonly string[];
	readonly word: (word: string) => IndexWord | undefined;
};

/** The values of each kind of filter, remembered until something is saved: topics ask for them one after the other. */
export function createFacetValues({ beginning, word }: Dependencies) {
	const known = new Map<string, readonly IndexWord[]>();

	return {
		of(kind: string): readonly IndexWord[] {
			const values = known.get(kind) ?? [...new Set(beginning(kind))].flatMap((value) => word(value) ?? []);
			known.set(kind, values);
			return values;
		},
		clear: () => known.clear(),
	};
}
