/** What outside text may become on the page: these elements, these attributes, nothing else. */
export const allowedMarkup = {
	a: ['href', 'rel', 'target', 'title'],
	blockquote: [],
	code: ['class'],
	del: [],
	div: ['class'],
	em: [],
	h1: [],
	h2: [],
	h3: [],
	li: [],
	ol: ['start'],
	p: [],
	pre: [],
	small: [],
	span: ['class', 'data-channel', 'data-command', 'data-seconds', 'data-style', 'role', 'tabindex', 'title'],
	strong: [],
	u: [],
	ul: [],
} as const;

export type MarkupTag = keyof typeof allowedMarkup;

/** An element before it is one, so that what outside text becomes can be proven without a browser. */
export type Markup =
	| string
	| {
			readonly tag: MarkupTag;
			readonly attributes: Readonly<Record<string, string>>;
			readonly children: readonly Markup[];
	  };

export function markup(
	tag: MarkupTag,
	children: readonly Markup[],
	attributes: Readonly<Record<string, string>> = {},
): Markup {
	return { tag, attributes, children };
}
