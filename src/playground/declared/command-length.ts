import { isNode, listOf, type Node } from '../node.ts';

/** The characters of a command's names, descriptions and choices, each counted in its longest language. */
export function commandLength(node: Node): number {
	const own = longest(node, 'name') + longest(node, 'description');
	const options = listOf(node['options']).filter(isNode);
	const choices = listOf(node['choices']).filter(isNode);
	return (
		own +
		options.reduce((sum, option) => sum + commandLength(option), 0) +
		choices.reduce((sum, choice) => sum + longest(choice, 'name') + String(choice['value'] ?? '').length, 0)
	);
}

function longest(node: Node, field: string): number {
	const localized = node[`${field}_localizations`];
	const words = [node[field], ...(isNode(localized) ? Object.values(localized) : [])];
	return Math.max(0, ...words.map((word) => (typeof word === 'string' ? word.length : 0)));
}
