import type { source as french } from '../fr/source.ts';
import type { Words } from '../words.ts';

export const source = {
	failing:
		'⚠️ **{{source}}**: the site no longer answers, or not properly. What was known can still be read; reading starts again by itself. If it does not open in a browser either, there is nothing to do but wait; if it does, `questeur doctor` says what is wrong.',
	held: '⚠️ **{{source}}**: the last reading is held back, because $t(status.why.{{rule}}). Nothing was believed, kept or announced. Look at the site: if it is true, `questeur refresh --accept` believes it at once; if it is broken, there is nothing to do. `/status` says the rest.',
	sound: '✅ **{{source}}**: it is read as usual again.',
} satisfies Words<typeof french>;
