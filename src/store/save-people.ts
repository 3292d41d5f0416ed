import { type Kysely, sql } from 'kysely';
import { fold } from '../domain/fold.ts';
import { nameKey } from '../domain/names.ts';
import { competenceKey, competencesOf } from '../domain/portfolio.ts';
import type { WrittenQuestion } from '../domain/question.ts';
import type { Role } from './contract/people.ts';
import type { Schema } from './schema.ts';

/** Keeps the latest known name, group and office of everybody in a question, and what its ministers are in charge of. */
export async function savePeople(db: Kysely<Schema>, question: WrittenQuestion): Promise<void> {
	const people = [
		...question.askers.map((person) => personRow(question, 'asker', { ...person, portfolio: undefined })),
		...question.addressees.map((person) => personRow(question, 'addressee', person)),
	];
	const named = [...new Map(people.map((row) => [`${row.role} ${row.key}`, row])).values()];
	for (const row of named.filter(({ key }) => key !== '')) {
		await db
			.insertInto('people')
			.values(row)
			.onConflict((conflict) =>
				conflict
					.columns(['role', 'key'])
					.doUpdateSet({
						name: sql`excluded.name`,
						folded: sql`excluded.folded`,
						party: sql`coalesce(excluded.party, people.party)`,
						portfolio: sql`coalesce(excluded.portfolio, people.portfolio)`,
						latest_on: sql`excluded.latest_on`,
					})
					.whereRef('people.latest_on', '<=', sql`excluded.latest_on`),
			)
			.execute();
	}
}

export async function saveCompetences(db: Kysely<Schema>, question: WrittenQuestion, id: number): Promise<void> {
	const all = question.addressees.flatMap(({ name, portfolio }, position) =>
		competencesOf(portfolio ?? '').map((competence) => ({
			position,
			key: competenceKey(competence),
			name: competence,
			minister: name,
			latest_on: question.askedOn,
		})),
	);
	const held = all.filter(({ key }) => key !== '');
	await db.deleteFrom('question_competences').where('question_id', '=', id).execute();
	if (held.length === 0) return;
	const latest = new Map(held.map(({ position, ...row }) => [row.key, row]));
	// Before the question's own, which count in their rows.
	await db
		.insertInto('competences')
		.values([...latest.values()])
		.onConflict((conflict) =>
			conflict
				.column('key')
				.doUpdateSet({ name: sql`excluded.name`, minister: sql`excluded.minister`, latest_on: sql`excluded.latest_on` })
				.whereRef('competences.latest_on', '<=', sql`excluded.latest_on`),
		)
		.execute();
	await db
		.insertInto('question_competences')
		.values(held.map(({ position, key }) => ({ question_id: id, position, key })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

type Named = { readonly name: string; readonly group: string | undefined; readonly portfolio: string | undefined };

function personRow({ askedOn }: WrittenQuestion, role: Role, { name, group, portfolio }: Named) {
	return {
		role,
		key: nameKey(name),
		name,
		folded: fold(name),
		party: group ?? null,
		portfolio: portfolio ?? null,
		latest_on: askedOn,
	};
}
