/** A piece of a line, as Discord's markdown tells it. */
export type Inline =
	| { readonly kind: 'text' | 'code'; readonly text: string }
	| {
			readonly kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';
			readonly children: readonly Inline[];
	  }
	| { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
	| { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
	| { readonly kind: 'everyone'; readonly name: 'everyone' | 'here' }
	| { readonly kind: 'command'; readonly name: string; readonly id: string }
	| { readonly kind: 'time'; readonly seconds: number; readonly style: string }
	| { readonly kind: 'emoji'; readonly name: string; readonly id: string };

type Place = { readonly depth: number; readonly inLink: boolean };

type Rule = {
	readonly pattern: RegExp;
	/** Nothing where the match turns out to be plain text. */
	readonly read: (match: RegExpExecArray, inside: (text: string, inLink?: boolean) => Inline[]) => Inline | undefined;
};

// Discord nests marks without a limit; a page that recurses into outside text needs one.
const deepest = 24;

const group = (match: RegExpExecArray, index: number): string => match[index] ?? '';

function mark(kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler', pattern: RegExp): Rule {
	return { pattern, read: (match, inside) => ({ kind, children: inside(match[1] ?? match[2] ?? '') }) };
}

function reference(kind: 'user' | 'role' | 'channel', pattern: RegExp): Rule {
	return { pattern, read: (match) => ({ kind, id: group(match, 1) }) };
}

const unescaped = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

/** The address in its written form, where it is one that a page may link to. */
function webAddress(text: string): string | undefined {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}

function bareLink(text: string): Inline | undefined {
	const url = webAddress(text);
	return url === undefined ? undefined : { kind: 'link', url, children: [{ kind: 'text', text }] };
}

const maskedLink: Rule = {
	pattern:
		/\[((?:\\[\s\S]|\[[^[\]]*\]|[^[\]\\])+)\]\(\s*(?:<([^<>\s]+)>|((?:\\.|\([^()\s]*\)|[^\s()\\<])+))(?:\s+"[^"]*")?\s*\)/y,
	read(match, inside) {
		const url = webAddress(match[2] ?? unescaped(group(match, 3)));
		return url === undefined ? undefined : { kind: 'link', url, children: inside(group(match, 1), true) };
	},
};

const rules: readonly Rule[] = [
	{ pattern: /\\([^0-9A-Za-z\s])/y, read: (match) => ({ kind: 'text', text: group(match, 1) }) },
	{
		pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
		read: (match) => ({ kind: 'code', text: group(match, 2).replace(/^ (?=`)|(?<=`) $/g, '') }),
	},
	mark('strong', /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y),
	mark('underline', /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y),
	mark(
		'emphasis',
		/\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:[^*\s\\]|\\[\s\S]|\*\*)|[^\s*\\])+?)\*(?!\*)/y,
	),
	mark('strike', /~~([\s\S]+?)~~(?!_)/y),
	mark('spoiler', /\|\|([\s\S]+?)\|\|/y),
	reference('user', /<@!?(\d{1,20})>/y),
	reference('role', /<@&(\d{1,20})>/y),
	reference('channel', /<#(\d{1,20})>/y),
	{
		pattern: /<\/([^:>\n]{1,100}):(\d{1,20})>/y,
		read: (match) => ({ kind: 'command', name: group(match, 1), id: group(match, 2) }),
	},
	{
		pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
		// A moment beyond what a date can hold (±100,000,000 days) is left as text.
		read: (match) =>
			Math.abs(Number(match[1])) > 8.64e12
				? undefined
				: { kind: 'time', seconds: Number(match[1]), style: match[2] ?? 'f' },
	},
	{
		pattern: /<a?:(\w{1,32}):(\d{1,20})>/y,
		read: (match) => ({ kind: 'emoji', name: group(match, 1), id: group(match, 2) }),
	},
	{
		pattern: /@(everyone|here)\b/y,
		read: (match) => ({ kind: 'everyone', name: match[1] === 'here' ? 'here' : 'everyone' }),
	},
];

const links: readonly Rule[] = [
	maskedLink,
	{ pattern: /<(https?:\/\/[^\s<>]+)>/y, read: (match) => bareLink(group(match, 1)) },
	// A closing parenthesis belongs to the sentence unless the address opened it; so does a final full stop.
	{
		pattern: /https?:\/\/(?:\([^\s()<]*\)|[^\s()<])*(?:\([^\s()<]*\)|[^\s()<.,:;"'\]])/y,
		read: (match) => bareLink(match[0]),
	},
];

const plainText = /(?:[^\\`*_~|<@[h]|h(?!ttps?:\/\/))+/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? undefined;
}

/** What the rule that reaches furthest makes of the text at this place: `***a** b*` is bold within italic. */
function readAt(text: string, at: number, place: Place): { inline: Inline; length: number } | undefined {
	const inside = (inner: string, inLink = false): Inline[] =>
		parseAt(inner, { depth: place.depth + 1, inLink: place.inLink || inLink });
	const matches = (place.inLink ? rules : [...rules, ...links]).flatMap((rule) => {
		const match = matchAt(rule.pattern, text, at);
		return match ? [{ rule, match }] : [];
	});
	for (const { rule, match } of matches.toSorted((one, other) => other.match[0].length - one.match[0].length)) {
		const inline = rule.read(match, inside);
		if (inline) return { inline, length: match[0].length };
	}
	return undefined;
}

function parseAt(text: string, place: Place): Inline[] {
	if (place.depth > deepest) return [{ kind: 'text', text }];
	const inlines: Inline[] = [];
	let plain = '';
	const flush = (): void => {
		if (plain !== '') inlines.push({ kind: 'text', text: plain });
		plain = '';
	};
	for (let at = 0; at < text.length; ) {
		const words = matchAt(plainText, text, at)?.[0] ?? '';
		plain += words;
		at += words.length;
		const found = at < text.length ? readAt(text, at, place) : undefined;
		if (found?.inline.kind === 'text') plain += found.inline.text;
		else if (found) {
			flush();
			inlines.push(found.inline);
		} else plain += text[at] ?? '';
		at += found?.length ?? 1;
	}
	flush();
	return inlines;
}

export function parseInline(text: string): readonly Inline[] {
	return parseAt(text, { depth: 0, inLink: false });
}
