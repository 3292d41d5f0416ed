import { familyOf } from './families.ts';

export const changes = ['number', 'gender', 'family'] as const;
export type Change = (typeof changes)[number];

type Rule = readonly [ending: RegExp, other: string];

const rules: Readonly<Record<Change, readonly Rule[]>> = {
	number: [
		[/(?<=[^ieouaxszé]|[^e]é|[^o]i|[ie]e|[^e]e)$/u, 's'],
		[/(?<=..)s$/u, ''],
		[/al$/u, 'aux'],
		[/(?<!e)aux$/u, 'al'],
		[/(?<=eau|eu)$/u, 'x'],
		[/(?<=eau|eu)x$/u, ''],
	],
	gender: [
		[/if$/u, 'ive'],
		[/ive$/u, 'if'],
		[/eux$/u, 'euse'],
		[/euse$/u, 'eux'],
		[/(?<=[ei])l$/u, 'lle'],
		[/elle$/u, 'el'],
		[/(?<=[iy]e)n$/u, 'nne'],
		[/(?<=[iy]en)ne$/u, ''],
		[/ier$/u, 'ière'],
		[/ière$/u, 'ier'],
		[/(?<=a)l$/u, 'le'],
		[/ale$/u, 'al'],
		[/é$/u, 'ée'],
		[/ée$/u, 'é'],
		[/(?<=[ae]n)t$/u, 'te'],
		[/(?<=[ae]nt)e$/u, ''],
		[/(?<=ais|ois|ain)$/u, 'e'],
		[/(?<=ais|ois|ain)e$/u, ''],
		[/teur$/u, 'trice'],
		[/trice$/u, 'teur'],
	],
	family: [
		[/(?<=.{4})ation$/u, 'er'],
		[/(?<=.{4})ement$/u, 'er'],
		[/(?<=.{4})age$/u, 'er'],
		[/(?<=.{4})er$/u, 'ation'],
		[/(?<=.{4})er$/u, 'ement'],
		[/(?<=.{4})er$/u, 'age'],
		[/(?<=.{3})ifier$/u, 'ification'],
		[/(?<=.{3})ification$/u, 'ifier'],
	],
};

/** What may be another form of a word: plural or singular, feminine or masculine, verb or noun. Not all are words. */
export function formsLike(word: string, change: Change): readonly string[] {
	const byRule = rules[change]
		.filter(([ending]) => ending.test(word))
		.map(([ending, other]) => word.replace(ending, other));
	return change === 'family' ? [...byRule, ...familyOf(word)] : byRule;
}
