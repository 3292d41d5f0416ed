import type { PlainDate } from '../../../domain/plain-date.ts';
import { assemble } from './assemble.ts';
import { bounded } from './bounded.ts';
import type { Query } from './query.ts';
import { readPieces } from './read-pieces.ts';
import { scan } from './scan.ts';

/** A query is what a person types; beyond this it is a text, and its beginning says enough. */
const LONGEST = 600;

/**
 * Reads what a person typed:
 *
 *     éolien "certificats verts" -solaire subvent*     all these, the phrase as it is, not that, words that begin so
 *     éolien OU solaire                                 either
 *     titre:école réponse:"cabinets médicaux"          in that part (fields.ts: French and English names)
 *     de:Dupont OU de:Durand, -à:"Paul Furlan"          asked by, put to
 *     statut:répondue, session:2023-2024                 where it stands (status-words.ts), when
 *     avant:2024, depuis:30j, date:2023-05..2024         restrictions/read-asked.ts says which days are within
 *     titre:(école OU crèche), -(solaire OU éolien)      one head for several
 *
 * Every slip is read as it was meant; nothing here is ever an error. What depends on the day is read as of `today`.
 */
export function parseQuery(typed: string, { today }: { readonly today: PlainDate }): Query {
	const { pieces, slip } = readPieces(scan(visible(typed.slice(0, LONGEST))), today);
	const query = bounded(assemble(pieces), LONGEST);
	return { ...query, slip: slip || query.slip || typed.trim().length > LONGEST };
}

/** Without what a paste brings along unseen: control characters, soft hyphens, halves of emoji. */
function visible(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replace(/\p{Cc}/gu, ' ')
		.replace(/\p{Cf}/gu, '');
}
