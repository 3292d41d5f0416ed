import { ComponentType as kind } from 'discord-api-types/v10';
import { isNode, listOf, type Node } from '../node.ts';

export type Place =
	| 'message'
	| 'new message'
	| 'modal'
	| 'row'
	| 'modal row'
	| 'section'
	| 'accessory'
	| 'container'
	| 'label';

export type Visit = { readonly node: Node; readonly place: Place; readonly path: readonly PropertyKey[] };

/** Every component of a tree with where it stands, parents before their children. */
export function walkComponents(components: readonly unknown[], place: Place, path: readonly PropertyKey[]): Visit[] {
	return components.flatMap((node, at) => (isNode(node) ? visit({ node, place, path: [...path, at] }) : []));
}

function visit(here: Visit): Visit[] {
	const { node, place, path } = here;
	const inside = (within: Place) => walkComponents(listOf(node['components']), within, [...path, 'components']);
	switch (node['type']) {
		case kind.ActionRow:
			return [here, ...inside(place === 'modal' ? 'modal row' : 'row')];
		case kind.Container:
			return [here, ...inside('container')];
		case kind.Section:
			return [here, ...inside('section'), ...only(node['accessory'], 'accessory', [...path, 'accessory'])];
		case kind.Label:
			return [here, ...only(node['component'], 'label', [...path, 'component'])];
		default:
			return [here];
	}
}

function only(node: unknown, place: Place, path: readonly PropertyKey[]): Visit[] {
	return isNode(node) ? visit({ node, place, path }) : [];
}
