import { type Language, type Localised, languages } from './question.ts';
import { betterText, isSameText } from './same-text.ts';

export type MergedTexts = {
	readonly text: Localised;
	/** A text that both have says something else now; a translation that came is not a change. */
	readonly changed: boolean;
	/** Languages that only the earlier one has; its text is kept. */
	readonly missing: readonly Language[];
};

export function mergeTexts(before: Localised, after: Localised): MergedTexts {
	const missing = languages.filter((language) => before[language] && !after[language]);
	const both = languages.flatMap((language) => {
		const [was, now] = [before[language], after[language]];
		return was && now ? [{ language, was, now, same: isSameText(was, now) }] : [];
	});
	const better = both.filter(({ same }) => same).map(({ language, was, now }) => [language, betterText(was, now)]);
	const kept = missing.map((language) => [language, before[language]]);
	return {
		text: { ...after, ...Object.fromEntries([...better, ...kept]) },
		changed: both.some(({ same }) => !same),
		missing,
	};
}

/** Whether two texts say the same in the languages that both have. */
export function hasSameWords(a: Localised, b: Localised): boolean {
	const shared = languages.some((language) => a[language] && b[language]);
	const empty = languages.every((language) => !a[language] && !b[language]);
	return empty || (shared && !mergeTexts(a, b).changed);
}
