import type { Collection } from '../collection/collection.ts';
import { formOf } from '../collection/words.ts';
import type { Grade } from '../judged-query.ts';
import type { Making } from './maker.ts';
import { tellingWords } from './telling-words.ts';
import { typedWords } from './typed-words.ts';
import { formsOf } from './wording.ts';

type Role = 'askers' | 'addressees';

const MOST = 5;

/** A deputy or a minister with one or two words of a title: 3 for that in a title, 2 for that in the text. */
export function makeName({ collection, draw, at }: Making) {
	const document = collection.documents[at];
	const role: Role = draw.below(3) === 0 ? 'addressees' : 'askers';
	const name = document?.question[role][0]?.name;
	if (!document?.titled || name === undefined) return undefined;
	const words = draw.shuffled(tellingWords(document.words.title)).slice(0, 1 + draw.below(2));
	if (words.length === 0) return undefined;
	const grades = gradesOf(collection, { role, name, forms: formsOf(words) });
	if (grades === undefined || grades.size > MOST) return undefined;
	const [people, topic] = [printed(name, draw.below(4)), typedWords(words)];
	return { typed: draw.below(2) === 0 ? `${people} ${topic}` : `${topic} ${people}`, grades };
}

/** What a person of that name asked, or was asked, with some form of all these words. */
function gradesOf(
	{ documents, having, surelyHaving }: Collection,
	{ role, name, forms }: { role: Role; name: string; forms: readonly string[] },
): ReadonlyMap<number, Grade> | undefined {
	const theirs = (at: number) => documents[at]?.question[role].some((person) => person.name === name);
	const inTitle = new Set(having(forms, ['title']));
	const wanted = surelyHaving(forms)?.filter(theirs);
	return wanted && new Map(wanted.map((at) => [at, inTitle.has(at) ? 3 : 2]));
}

/** The surname, in small letters or without accents; the name in reading order; the surname first. */
function printed(name: string, way: number): string {
	const [first = '', ...rest] = name.split(' ');
	const surname = rest.join(' ');
	return [surname.toLowerCase(), rest.map(formOf).join(' '), name, `${surname} ${first}`][way] ?? name;
}
