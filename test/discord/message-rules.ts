import type { Card } from '../../src/discord/card.ts';

type Part = Readonly<Record<string, unknown>>;

/** What Discord would refuse in a message besides its size. */
export function rules(card: Card): readonly string[] {
	const parts = partsOf(card);
	const ids = parts.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
	const values = parts.flatMap(({ options }) => (Array.isArray(options) ? [options] : []));
	return [
		...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `twice the custom id ${id}`),
		...ids.filter((id) => id === '' || id.length > 100).map((id) => `a custom id of ${id.length}`),
		...parts.flatMap(({ content }) => (content === '' ? ['an empty text'] : [])),
		...parts.flatMap(({ type, label }) =>
			type === 2 && (typeof label !== 'string' || label.length > 80) ? ['a label'] : [],
		),
		...parts.flatMap(({ type, components }) => (type === 1 && count(components) > 5 ? ['six buttons'] : [])),
		...parts.flatMap(({ url }) => (typeof url === 'string' && url.length > 512 ? ['a long address'] : [])),
		...values.flatMap((options) => (options.length === 0 || options.length > 25 ? [`${options.length} options`] : [])),
		...values.flat().flatMap((option: Part) => (sound(option) ? [] : [`an option ${JSON.stringify(option)}`])),
		...(JSON.stringify(card).isWellFormed() ? [] : ['half a surrogate pair']),
	];
}

function sound({ label, value }: Part): boolean {
	return typeof label === 'string' && label.trim() !== '' && label.length <= 100 && typeof value === 'string';
}

function count(components: unknown): number {
	return Array.isArray(components) ? components.length : 0;
}

function partsOf(value: unknown): readonly Part[] {
	if (Array.isArray(value)) return value.flatMap(partsOf);
	if (!isPart(value)) return [];
	return [value, ...partsOf(value['components']), ...partsOf(value['accessory'])];
}

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null;
}
