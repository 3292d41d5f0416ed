import { type DeputyKey, deputies } from './people.ts';
import { places } from './places.ts';
import { variants } from './variants.ts';
import type { Turn, Written } from './written.ts';

const PERIODS = [
	'au premier trimestre',
	'au deuxième trimestre',
	'au troisième trimestre',
	'au quatrième trimestre',
	'au premier semestre',
	'au second semestre',
	'en',
];
const YEARS_BACK = 5;

const TURNS: readonly (readonly [Turn, every: number, from: number])[] = [
	['withdrawn', 23, 11],
	['closed', 29, 13],
	['referred', 31, 17],
	['reassigned', 19, 7],
	['attached', 17, 5],
	['corrected', 13, 8],
];

const REFERRAL =
	'J’invite l’honorable membre à se référer à la réponse que j’ai donnée à ce sujet lors de la dernière réunion de commission.';

/**
 * The question of that number once the written ones have all been asked: one of the variants, about a place and a
 * period. The same three meet again after some 9,600 questions, eight days and nights at two ticks a minute.
 */
export function composed(number: number, year: number): Written {
	const kind = number % variants.length;
	const turn = TURNS.find(([, every, from]) => number % every === from)?.[0];
	const round = Math.floor(number / variants.length);
	const at = (round * 7 + kind * 3) % places.length;
	const period = Math.floor(round / places.length) + at + kind;
	const count = 12 + ((number * 37) % 84);
	const words = wordsOf({
		place: pick(places, at),
		neighbour: pick(places, at + kind + 3),
		period: `${pick(PERIODS, period)} ${year - 1 - (Math.floor(period / PERIODS.length) % YEARS_BACK)}`,
		count,
		more: count * 10 + (number % 10),
	});
	const { to, title, topics, text, answer } = pick(variants, kind);
	return {
		asker: pick(askers, number * 7 + round),
		to: [to],
		title: filledIn(title, words),
		topics,
		text: filledIn(text, words),
		answer: turn === 'referred' ? REFERRAL : filledIn(answer, words),
		...(turn && { turn }),
	};
}

/** Puts words in the place of `{their names}`. */
export function filledIn(text: string, words: Readonly<Record<string, string>>): string {
	return text.replace(/\{([^{}]+)\}/gu, (slot, name: string) => words[name] ?? slot);
}

const askers = Object.keys(deputies).filter((key): key is DeputyKey => key in deputies);

type Facts = {
	readonly place: string;
	readonly neighbour: string;
	readonly period: string;
	readonly count: number;
	readonly more: number;
};

function wordsOf({ place, neighbour, period, count, more }: Facts): Readonly<Record<string, string>> {
	return {
		à: `à ${place}`,
		de: of(place),
		voisine: neighbour,
		'de-voisine': of(neighbour),
		période: period,
		'période-majuscule': period.charAt(0).toUpperCase() + period.slice(1),
		n: String(count),
		m: String(more),
	};
}

function of(place: string): string {
	return /^[aeéèio]/iu.test(place) ? `d’${place}` : `de ${place}`;
}

function pick<Item>(items: readonly Item[], index: number): Item {
	const item = items[index % items.length];
	if (item === undefined) throw new RangeError(`nothing to pick from at ${index}`);
	return item;
}
