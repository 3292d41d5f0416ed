import { parts } from '../collection/document.ts';
import { allOf } from './all-of.ts';
import type { Making } from './maker.ts';
import { sentencesOf } from './sentences-of.ts';
import { themeWords } from './theme-words.ts';
import { typedWords } from './typed-words.ts';
import { isOneItem } from './wording.ts';

export function makeRef({ collection, at }: Making) {
	const ref = walloon(collection.documents[at]?.question)?.ref;
	return ref === undefined ? undefined : { typed: ref, grades: allOf([at]) };
}

/** With its session and perhaps its last digit; questions to other ministers may have the same. */
export function makePrinted({ collection: { documents }, draw, at }: Making) {
	const number = walloon(documents[at]?.question)?.number;
	if (number === undefined) return undefined;
	const same = [...documents.keys()].filter((other) => documents[other]?.question.number === number);
	const printed = draw.below(2) === 0 ? number : number.replace(/ \d+$/u, '');
	return { typed: draw.below(3) === 0 ? `n° ${printed}` : printed, grades: allOf(same) };
}

export function makeAddress({ collection, at }: Making) {
	const url = walloon(collection.documents[at]?.question)?.url;
	return url === undefined ? undefined : { typed: url, grades: allOf([at]) };
}

/** Thousands with points, spaces or nothing. */
export function makeFigure({ collection, draw, at }: Making) {
	const raw = collection.documents[at]?.raw;
	for (const { words } of draw.shuffled(sentencesOf(`${raw?.text}\n${raw?.answer}`))) {
		const figure = draw.one(words.filter(({ form }) => /^\d{4,}$/u.test(form) && !/^(?:19|20)\d\d$/u.test(form)));
		const others = draw.shuffled(themeWords(words)).slice(0, 1 + draw.below(2));
		if (figure === undefined || others.length === 0) continue;
		const documents = collection.having([figure.form, ...others.map(({ form }) => form)], parts);
		if (!isOneItem(documents, collection.itemOf)) continue;
		const grouped = (mark: string) => figure.form.replace(/\B(?=(?:\d{3})+$)/gu, mark);
		const typed = draw.one([figure.form, grouped('.'), grouped(' ')].filter((way) => way !== figure.typed));
		return { typed: `${typed} ${typedWords(others)}`, grades: allOf(documents) };
	}
	return undefined;
}

function walloon<Question extends { readonly source: string }>(question: Question | undefined): Question | undefined {
	return question?.source === 'parlement-wallonie' ? question : undefined;
}
