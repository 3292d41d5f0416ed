const SYLLABLES =
	'bra cor des fau gre hou jan lam mor noi pau qui ros sar tou val wes yvo zel bel chan doi fler grim herm jus lou mau nil oul'.split(
		' ',
	);

/** A proper name of its own for every number from 1 on. */
export function coinedWord(rank: number): string {
	let word = '';
	for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
		word += SYLLABLES[rest % SYLLABLES.length];
	}
	return `${word.charAt(0).toUpperCase()}${word.slice(1)}x`;
}
