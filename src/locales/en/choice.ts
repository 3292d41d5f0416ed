import type { choice as french } from '../fr/choice.ts';
import type { Words } from '../words.ts';

export const choice = {
	asked_one: '{{who}} · {{count, number}} question',
	asked_other: '{{who}} · {{count, number}} questions',
	inCharge: '{{who}} — {{portfolio}}',
	wasInCharge: '{{who}} — {{portfolio}} (last asked in {{year}})',
	followed: '{{query}} — followed already',
} satisfies Words<typeof french>;
