import { type RawBuilder, sql } from 'kysely';
import { competenceKey } from '../../domain/portfolio.ts';
import type { SearchRequest } from '../contract/search.ts';

export const OPEN = sql`('pending', 'provisional')`;

/** Conditions on `questions`. */
export function filterConditions(request: SearchRequest): readonly RawBuilder<unknown>[] {
	const { deputy, minister, portfolio, status, from, to, session, today } = request;
	const conditions: RawBuilder<unknown>[] = [];
	if (deputy !== undefined) conditions.push(inRole('asker', deputy));
	if (minister !== undefined) conditions.push(inRole('addressee', minister));
	if (portfolio !== undefined) {
		conditions.push(
			sql`questions.id in (select question_id from question_competences where key = ${competenceKey(portfolio)})`,
		);
	}
	if (status === 'past-due') conditions.push(sql`questions.status in ${OPEN} and questions.deadline_on < ${today}`);
	else if (status !== undefined) conditions.push(sql`questions.status = ${status}`);
	if (from !== undefined) conditions.push(sql`questions.asked_on >= ${from}`);
	if (to !== undefined) conditions.push(sql`questions.asked_on <= ${to}`);
	if (session !== undefined) conditions.push(sql`questions.session = ${session}`);
	return conditions;
}

function inRole(role: 'asker' | 'addressee', key: string): RawBuilder<unknown> {
	return sql`questions.id in (select question_id from roles where role = ${role} and person_key = ${key})`;
}
