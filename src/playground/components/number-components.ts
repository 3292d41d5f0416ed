import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { isNode } from '../node.ts';
import { walkComponents } from './walk-components.ts';

/** Gives every component that has none an id, counting from 1 in the order of reading. */
export function numberComponents(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
	const numbered = structuredClone([...components]);
	const visits = walkComponents(numbered, 'new message', []);
	const taken = new Set(visits.map(({ node }) => node['id']));
	let next = 0;
	for (const { node } of visits) {
		if (isNode(node) && !node['id']) Object.assign(node, { id: fresh() });
	}
	return numbered;

	function fresh(): number {
		do next += 1;
		while (taken.has(next));
		return next;
	}
}
