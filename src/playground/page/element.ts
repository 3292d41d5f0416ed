type Attribute = string | number | boolean | undefined | ((event: Event) => void);

export type Child = Node | string | undefined;

/** An element with its attributes (a function listens to the event that it is named for) and what it holds. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, Attribute>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
		else if (value === true) made.setAttribute(name, '');
		else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
	}
	made.append(...children.filter((child) => child !== undefined));
	return made;
}
