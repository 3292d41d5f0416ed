import { element } from './element.ts';
import type { Markup } from './markup.ts';

/** Makes of markup what the document can hold: the only way for outside text into the page. */
export function mount(node: Markup): Node {
	if (typeof node === 'string') return document.createTextNode(node);
	return element(node.tag, node.attributes, ...node.children.map(mount));
}
