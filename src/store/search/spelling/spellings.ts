import { lettersOf } from './letters-of.ts';

export type Spelling = {
	readonly spelt: Uint16Array;
	readonly said: Uint16Array;
	/** The letters of which one must follow, a bit each; 0 when any may. */
	readonly before: number;
};

/** What French says alike, folded: `spelling=sound`, or `spelling(one that follows)=sound`; of a letter, longest first. */
const SPELLINGS = `
	eau=o au=o ain=in ein=in aim=in ai=e ei=e oeu=eu oe=e y=i
	ph=f sch=! sh=! ch=! qu=k q=k sc(eiy)=s c(eiy)=s c=k tion=sion th=t rh=r h= z=s
	ge(ao)=j gu(eiy)=g g(eiy)=j`;

const A = 97;

/** By the code of their first letter. */
export const spellings: readonly (readonly Spelling[] | undefined)[] = byFirstLetter(SPELLINGS.trim().split(/\s+/));

function byFirstLetter(rules: readonly string[]): readonly (readonly Spelling[] | undefined)[] {
	const table = Array.from({ length: 128 }, (): Spelling[] | undefined => undefined);
	for (const rule of rules) {
		const [, spelt = '', following = '', said = ''] = /^(\w+?)(?:\((\w+)\))?=(.*)$/.exec(rule) ?? [];
		const before = lettersOf(following).reduce((bits, letter) => bits | (1 << (letter - A)), 0);
		const first = spelt.charCodeAt(0);
		table[first] = [...(table[first] ?? []), { spelt: lettersOf(spelt), said: lettersOf(said), before }];
	}
	return table;
}
