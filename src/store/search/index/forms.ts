import type { createDictionary } from './dictionary.ts';
import type { FormCount } from './form-counts.ts';
import type { createFreshParts } from './fresh-parts.ts';

type Dependencies = {
	readonly dictionary: ReturnType<typeof createDictionary>;
	readonly fresh: ReturnType<typeof createFreshParts>;
};

/** Words as they are written, in what is merged and what waits. */
export function createForms({ dictionary, fresh }: Dependencies) {
	return {
		all(): ReadonlyMap<string, number> {
			const all = new Map(dictionary.allForms().map(({ form, documents }) => [form, documents]));
			for (const [form, documents] of fresh.forms()) all.set(form, (all.get(form) ?? 0) + documents);
			return all;
		},

		commonest(prefix: string, limit: number): readonly FormCount[] {
			const counts = new Map<string, FormCount>();
			for (const count of [...dictionary.commonestForms(prefix, limit), ...fresh.commonestForms(prefix)]) {
				const key = `${count.form} ${count.word}`;
				counts.set(key, { ...count, documents: count.documents + (counts.get(key)?.documents ?? 0) });
			}
			return [...counts.values()].sort((one, other) => other.documents - one.documents).slice(0, limit);
		},
	};
}
