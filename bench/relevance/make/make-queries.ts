import type { Collection } from '../collection/collection.ts';
import { createDraw, type Draw } from '../draw.ts';
import type { JudgedQuery, Kind } from '../judged-query.ts';
import type { Made } from './maker.ts';
import { type Recipe, recipes } from './recipes.ts';

/** The made part of the judged set: the same queries from the same corpus, always. */
export function makeQueries(collection: Collection): readonly JudgedQuery[] {
	return recipes.flatMap((recipe) => follow(recipe, collection));
}

function follow({ kind, what, count, make }: Recipe, collection: Collection): readonly JudgedQuery[] {
	const draw = createDraw(`${kind}: ${what}`);
	const made = new Map<string, JudgedQuery>();
	for (const at of itemsInTurn(collection, draw)) {
		if (made.size === count) break;
		const query = make({ collection, draw, at });
		if (query) made.set(query.typed, named(query, { kind, collection }));
	}
	return [...made.values()];
}

/** One document of each item by chance, in turn one with a title of its own and one of the many without. */
function itemsInTurn({ documents, items }: Collection, draw: Draw): readonly number[] {
	const some = [...items.values()].map((places) => draw.one(places) ?? 0);
	const titled = draw.shuffled(some.filter((at) => documents[at]?.titled));
	const untitled = draw.shuffled(some.filter((at) => !documents[at]?.titled));
	return untitled.flatMap((at, turn) => [titled[turn] ?? [], at].flat());
}

function named(made: Made, { kind, collection }: { kind: Kind; collection: Collection }): JudgedQuery {
	const { typed, plain = typed, filters = {}, grades } = made;
	const byRef = [...grades].map(([at, grade]) => [collection.documents[at]?.question.ref ?? '', grade] as const);
	return { id: `${kind}: ${typed}`, kind, typed, plain, filters, grades: new Map(byRef) };
}
