import type { Grade } from '../../judged-query.ts';
import type { Maker } from '../maker.ts';
import { themeWords } from '../theme-words.ts';
import { typedWords } from '../typed-words.ts';
import { formsOf } from '../wording.ts';
import { restrictionsBy } from './restrictions.ts';

const TRIES = 12;
const MOST = 8;

/** Words of a title that several items have, and a person, a status, a session or a time that leaves few of them. */
export function restrictedBy(what: keyof typeof restrictionsBy): Maker {
	return ({ collection: { documents, having, surelyHaving }, draw, at }) => {
		const document = documents[at];
		const restriction = document?.titled ? draw.one(restrictionsBy[what](document.question)) : undefined;
		if (!document || !restriction) return undefined;
		const telling = themeWords(document.words.title);
		for (let tries = 0; tries < TRIES; tries += 1) {
			const words = draw.shuffled(telling).slice(0, 1 + draw.below(2));
			const all = surelyHaving(formsOf(words)) ?? [];
			const wanted = all.filter((each) => restriction.holds(documents[each]?.question));
			if (wanted.length === 0 || wanted.length > MOST || all.length - wanted.length < MOST) continue;
			const plain = typedWords(words);
			const inTitle = having(formsOf(words), ['title']);
			const grades = new Map(wanted.map((each): [number, Grade] => [each, inTitle.includes(each) ? 3 : 2]));
			return { typed: `${plain} ${restriction.typed}`, plain, filters: restriction.filters, grades };
		}
		return undefined;
	};
}
