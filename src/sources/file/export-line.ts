import type { WrittenQuestion } from '../../domain/question.ts';
import { FORMAT } from './own-row.ts';

/** One line of JSON, with its line end, that this version and later ones read back to the same question. */
export function exportLine(question: WrittenQuestion): string {
	const { source, ref, number, session, url, title, text, askers, addressees } = question;
	const { askedOn, deadline, answers, status, attachments, topics } = question;
	const what = { source, ref, number, session, url, title, text, askers, addressees };
	return `${JSON.stringify({ questeur: FORMAT, ...what, askedOn, deadline, answers, status, attachments, topics })}\n`;
}
