/** A word as it is written, the index's word for it, and how many questions have it. */
export type FreshForm = { readonly form: string; readonly word: string; readonly documents: number };

type Counted = { readonly word: string; documents: number };

/** The words of what was saved lately, as they are written: nearly always of one language each. */
export function createFreshForms() {
	const words = new Map<string, Counted[]>();

	return {
		count(form: string, word: string, more: 1 | -1): void {
			const known = words.get(form);
			const same = known?.find((one) => one.word === word);
			if (same !== undefined) same.documents += more;
			else if (known !== undefined) known.push({ word, documents: 1 });
			else words.set(form, [{ word, documents: 1 }]);
		},

		*all(): Iterable<FreshForm> {
			for (const [form, counted] of words) {
				for (const { word, documents } of counted) if (documents > 0) yield { form, word, documents };
			}
		},
	};
}
