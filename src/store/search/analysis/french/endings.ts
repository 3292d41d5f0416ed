/** An ending, what stands instead of it, and how many letters there must be before it. */
type Ending = readonly [ending: string, instead: string, least: number];

/**
 * Instead of an ending that leaves a verb's root: an `e` if the root would end in -s or -er without it, as these are
 * endings themselves. `organiser`, `organisation` and `organise` are `organise`; `gérer` and `gère` are `gere`.
 */
export const ROOT = '~';

/** Of folded words. The longest that fits goes first, then again, until none is left. */
const numberAndGender: readonly Ending[] = [
	['s', '', 3],
	['ss', 'ss', 0],
	['ys', 'ys', 0],
	['aux', 'al', 1],
	['eaux', 'eau', 0],
	['yaux', 'yau', 1],
	['eux', 'eu', 1],
	['oux', 'ou', 2],
	['e', ROOT, 3],
	['ee', ROOT, 2],
	['aise', 'ais', 4],
	['oise', 'ois', 4],
	['iere', 'ier', 2],
	['gere', 'ger', 2],
	['iv', 'if', 3],
	['enn', 'en', 2],
	['onn', 'on', 3],
	['ell', 'el', 2],
	['aill', 'ail', 2],
	['eill', 'eil', 2],
	['iqu', 'ic', 3],
	// `dangereuse` and `dangereux`, `chercheuse` and `chercheur`, `directrice` and `directeur`.
	['euse', 'eu', 2],
	['eur', 'eu', 3],
	['trice', 'teu', 2],
];

const verbs: readonly Ending[] = [
	['er', ROOT, 3],
	['ez', ROOT, 4],
	['ait', ROOT, 5],
	['aient', ROOT, 4],
	['erait', ROOT, 4],
	['eraient', ROOT, 4],
	['eront', ROOT, 4],
	['ant', ROOT, 5],
	['ante', 'ant', 2],
	['erez', ROOT, 4],
	['era', ROOT, 5],
	['erai', ROOT, 4],
	// Only where no noun or adjective ends so: never -ment, -dent, -rent.
	['llent', 'll', 3],
	['nnent', 'nn', 3],
	['ernent', 'ern', 2],
	['ainent', 'ain', 2],
	['tent', 't', 4],
	['sent', 'se', 3],
	['present', 'present', 0],
	['absent', 'absent', 0],
	['vent', 'v', 4],
	['pent', 'p', 4],
	['bent', 'b', 3],
	['chent', 'ch', 3],
	['gnent', 'gn', 3],
	['agent', 'ag', 2],
	['uent', 'u', 4],
	['ulent', 'ul', 3],
	['orent', 'or', 3],
	['trent', 'tr', 3],
	['rdent', 'rd', 3],
	['andent', 'and', 3],
	['endent', 'end', 3],
	['quent', 'quent', 0],
	['fluent', 'fluent', 0],
	['iquent', 'ic', 3],
	['ifient', 'ifi', 2],
	['oient', 'oi', 2],
	['ir', 'i', 3],
	['oir', 'oir', 0],
	['air', 'air', 0],
	['ueilli', 'ueil', 2],
	['issant', 'i', 3],
	['issent', 'i', 3],
	['issait', 'i', 3],
	['issaient', 'i', 3],
	['duire', 'dui', 1],
	['duit', 'dui', 1],
	['duisent', 'dui', 1],
	['struire', 'strui', 1],
	['struit', 'strui', 1],
	['struisent', 'strui', 1],
];

const nouns: readonly Ending[] = [
	['ation', ROOT, 3],
	['ification', 'ifi', 2],
	['ution', 'u', 3],
	['duction', 'dui', 1],
	['struction', 'strui', 1],
	['ement', ROOT, 3],
	['issement', 'i', 3],
	['age', ROOT, 5],
	['ance', ROOT, 5],
	['alite', 'al', 2],
	['abilite', 'able', 2],
	['ibilite', 'ible', 2],
	['ementaire', 'ement', 2],
	['emental', 'ement', 2],
	['ionnel', 'ion', 3],
	['turel', 'tur', 2],
	['iel', 'i', 6],
];

const longestFirst = [...numberAndGender, ...verbs, ...nouns].sort(([one], [other]) => other.length - one.length);

/** By the last letter of a word. */
export const endings: ReadonlyMap<string, readonly Ending[]> = Map.groupBy(longestFirst, ([ending]) =>
	ending.slice(-1),
);
