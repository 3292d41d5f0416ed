import { tidyText } from './tidy-text.ts';

/** What is needed of a parsed node, as cheerio gives it. */
type Node = {
	readonly nodeType: number;
	readonly name?: string;
	readonly data?: string;
	readonly children?: readonly Node[];
};

const TEXT = 3;
const UNSEEN = new Set(['head', 'noscript', 'script', 'style', 'template']);
const PARAGRAPHS = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']);
const INLINE = new Set(
	'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);

/** What a browser shows of parsed HTML: a line per block and line break, paragraphs apart. */
export function visibleText(nodes: Iterable<Node>): string {
	const shown = [...nodes]
		.map(shownOf)
		.join('')
		.replace(/[\s\uE000]*\uE001[\s\uE000\uE001]*/g, '\n\n')
		.replace(/ *\uE000[ \uE000]*/g, '\n');
	return tidyText(shown);
}

/** U+E000 is the edge of a block, U+E001 of a paragraph: edges that meet are one. */
function shownOf(node: Node): string {
	if (node.nodeType === TEXT) return (node.data ?? '').replace(/\s+/g, ' ');
	const { name = '', children = [] } = node;
	if (UNSEEN.has(name)) return '';
	if (name === 'br') return '\n';
	const inside = children.map(shownOf).join('');
	if (INLINE.has(name) || name === '') return inside;
	const edge = PARAGRAPHS.has(name) ? '\uE001' : '\uE000';
	return `${edge}${inside}${edge}`;
}
