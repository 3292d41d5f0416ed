import { type Block, type List, parseMarkdown } from './markdown-blocks.ts';
import { type Inline, parseInline } from './markdown-inline.ts';
import { type Markup, markup } from './markup.ts';
import { formatTimestamp } from './timestamp.ts';

/** What a reader knows that the text only points at. */
export type Reader = {
	readonly locale: string;
	readonly now: number;
	readonly userName: (id: string) => string | undefined;
	readonly channelName: (id: string) => string | undefined;
	readonly roleName: (id: string) => string | undefined;
};

const marks = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 'del' } as const;

const mention = (text: string, attributes: Readonly<Record<string, string>> = {}): Markup =>
	markup('span', [text], { class: 'mention', ...attributes });

const pressable = { role: 'button', tabindex: '0' };

function timeMarkup(seconds: number, style: string, reader: Reader): Markup {
	return markup('span', [formatTimestamp({ seconds, style }, reader)], {
		class: 'timestamp',
		'data-seconds': String(seconds),
		'data-style': style,
		title: formatTimestamp({ seconds, style: 'F' }, reader),
	});
}

function inlineMarkup(inline: Inline, reader: Reader): Markup {
	switch (inline.kind) {
		case 'text':
			return inline.text;
		case 'code':
			return markup('code', [inline.text], { class: 'inline' });
		case 'strong':
		case 'emphasis':
		case 'underline':
		case 'strike':
			return markup(marks[inline.kind], inlinesMarkup(inline.children, reader));
		case 'spoiler':
			return markup('span', inlinesMarkup(inline.children, reader), { class: 'spoiler', ...pressable });
		case 'link':
			return markup('a', inlinesMarkup(inline.children, reader), {
				href: inline.url,
				rel: 'noopener noreferrer',
				target: '_blank',
				title: inline.url,
			});
		case 'user':
			return mention(`@${reader.userName(inline.id) ?? 'unknown-user'}`);
		case 'role':
			return mention(`@${reader.roleName(inline.id) ?? 'unknown-role'}`);
		case 'channel': {
			const name = reader.channelName(inline.id);
			return name === undefined
				? mention('#unknown')
				: mention(`#${name}`, { 'data-channel': inline.id, ...pressable });
		}
		case 'everyone':
			return mention(`@${inline.name}`);
		case 'command':
			return mention(`/${inline.name}`, { 'data-command': inline.name, ...pressable });
		case 'time':
			return timeMarkup(inline.seconds, inline.style, reader);
		case 'emoji':
			return markup('span', [`:${inline.name}:`], { class: 'emoji', title: `:${inline.name}:` });
	}
}

function inlinesMarkup(inlines: readonly Inline[], reader: Reader): readonly Markup[] {
	return inlines.map((inline) => inlineMarkup(inline, reader));
}

function listMarkup({ ordered, start, items }: List, reader: Reader): Markup {
	const entries = items.map(({ children, lists }) =>
		markup('li', [...inlinesMarkup(children, reader), ...lists.map((list) => listMarkup(list, reader))]),
	);
	return ordered ? markup('ol', entries, { start: String(start) }) : markup('ul', entries);
}

const headings = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

function blockMarkup(block: Block, reader: Reader): Markup {
	switch (block.kind) {
		case 'paragraph':
			return markup('p', inlinesMarkup(block.children, reader));
		case 'subtext':
			return markup('small', inlinesMarkup(block.children, reader));
		case 'heading':
			return markup(headings[block.level], inlinesMarkup(block.children, reader));
		case 'quote':
			return markup(
				'blockquote',
				block.children.map((child) => blockMarkup(child, reader)),
			);
		case 'code':
			return markup('pre', [markup('code', [block.text])]);
		case 'list':
			return listMarkup(block, reader);
	}
}

/** A message's text. */
export function markdownMarkup(text: string, reader: Reader): Markup {
	return markup(
		'div',
		parseMarkdown(text).map((block) => blockMarkup(block, reader)),
		{ class: 'markdown' },
	);
}

/** Where Discord knows marks but no blocks: titles and the fields' names of embeds. */
export function lineMarkup(text: string, reader: Reader): Markup {
	return markup('span', inlinesMarkup(parseInline(text), reader), { class: 'markdown' });
}
