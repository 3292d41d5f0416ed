import { analyse } from '../analysis/analyse.ts';
import { operatorOf } from './operators.ts';
import type { QueryWord } from './query.ts';

/** Words of a text, apart wherever there are spaces between them: `prix smart-work` is `prix`, and `smart` with `work`. */
export function wordsIn(text: string): readonly (readonly QueryWord[])[] {
	const runs: QueryWord[][] = [];
	let before: number | undefined;
	for (const { form, start, end } of analyse(text, 'fr')) {
		const word = wordOf(form, text.slice(start, end));
		if (word === undefined) continue;
		const joined = before !== undefined && !/\s/.test(text.slice(before, start));
		if (joined) runs.at(-1)?.push(word);
		else runs.push([word]);
		before = end;
	}
	return runs;
}

/** As typed wherever that alone is read as the same word again; the letters of a lone `NON` would be an operator. */
function wordOf(form: string, typed: string): QueryWord | undefined {
	const shown = operatorOf(typed) === undefined ? typed : typed.toLowerCase();
	const again = [shown, form].find((text) => readsAs(text, form));
	return again === undefined ? undefined : { form, typed: again };
}

function readsAs(text: string, form: string): boolean {
	const [token, ...others] = analyse(text, 'fr');
	return others.length === 0 && token?.form === form && token.start === 0 && token.end === text.length;
}
