import type { Translator } from '../../locales/translator.ts';
import { type Sort, sorts } from '../../store/contract/search.ts';

/** The orders to choose from, the present one shown as chosen. */
export function sortMenu(t: Translator, sort: Sort) {
	const options = sorts.map((value) => ({
		value,
		label: t.label('search.order', { name: t.label(`search.command.options.sort.choices.${value}`) }),
		default: value === sort,
	}));
	return { placeholder: t.label('search.command.options.sort.name'), options };
}
