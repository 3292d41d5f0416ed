import { fold } from '../../../../domain/fold.ts';
import type { StatusWish } from '../../../contract/search.ts';

/** What Questeur writes first, then what people guess; `ouverte` is two at once. */
const words: readonly (readonly [status: StatusWish, said: string])[] = [
	['pending', 'en attente, attente, en cours, pending, waiting'],
	['provisional', 'provisoire, réponse provisoire, provisional, provisional answer'],
	['answered', 'répondue, répondu, répondues, avec réponse, réponse, answered, with answer'],
	['closed', 'close, clos, closes, clôturée, clôturé, fermée, close sans réponse, closed, closed without answer'],
	['withdrawn', 'retirée, retiré, retirées, withdrawn'],
	['lapsed', 'caduque, caduc, caduques, lapsed'],
	['unknown', 'inconnue, inconnu, unknown'],
	['past-due', 'en retard, retard, hors délai, délai dépassé, dépassée, tardive, past due, overdue, late'],
];
const open: readonly StatusWish[] = ['pending', 'provisional'];
const saidOfOpen = [
	'ouverte',
	'ouvert',
	'ouvertes',
	'sans réponse',
	'non répondue',
	'open',
	'unanswered',
	'without answer',
];

const statuses = new Map<string, readonly StatusWish[]>([
	...words.flatMap(([status, said]) => said.split(', ').map((word) => [fold(word), [status]] as const)),
	...saidOfOpen.map((word) => [fold(word), open] as const),
]);
const written = new Map(words.map(([status, said]) => [status, said.split(', ')[0] ?? status]));

/** French or English; case, accents and hyphens are indifferent. */
export function statusesSaid(typed: string): readonly StatusWish[] | undefined {
	return statuses.get(fold(typed));
}

export function writtenStatus(status: StatusWish): string {
	return written.get(status) ?? status;
}
