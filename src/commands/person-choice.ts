import { cutPlain } from '../discord/cut.ts';
import { limits } from '../discord/limits.ts';
import type { Choice } from '../discord/options.ts';
import { addDays, type PlainDate } from '../domain/plain-date.ts';
import { competencesOf } from '../domain/portfolio.ts';
import type { Translator } from '../locales/translator.ts';
import type { KnownPerson } from '../store/contract/people.ts';

/** Whom nobody has asked anything for so long is hardly in charge any more. */
const A_YEAR = 365;

type Asking = { readonly t: Translator; readonly today: PlainDate };

/** `Zoé Brochet (Les Roseaux) — Ministre de l'Énergie`, or how much somebody asks. */
export function personChoice(person: KnownPerson, { t, today }: Asking): Choice {
	const { key, name, group, portfolio, latestOn, questions } = person;
	const who = group === undefined ? name : `${name} (${group})`;
	if (portfolio === undefined) return { name: t.label('choice.asked', { who, count: questions }), value: key };
	const year = latestOn < addDays(today, -A_YEAR) ? latestOn.slice(0, 4) : undefined;
	const inCharge = (office: string) =>
		year === undefined
			? t.label('choice.inCharge', { who, portfolio: office })
			: t.label('choice.wasInCharge', { who, portfolio: office, year });
	const room = limits.choiceName - inCharge('').length;
	return { name: inCharge(shortened(portfolio, room)), value: key };
}

/** Without the words of the title where it is too long, then without its last competences. */
function shortened(portfolio: string, room: number): string {
	if (portfolio.length <= room) return portfolio;
	const competences = competencesOf(portfolio);
	return cutPlain(competences.length > 0 ? competences.join(', ') : portfolio, room);
}
