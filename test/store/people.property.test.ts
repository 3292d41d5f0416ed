import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey } from '../../src/domain/names.ts';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { openConnection } from '../../src/store/connection.ts';
import type { Role } from '../../src/store/contract/people.ts';
import { createStore } from '../../src/store/open-store.ts';
import { aQuestion } from './a-question.ts';
import { saved } from './backends.ts';

/** The same person twice among them, as two sources print a name. */
const name = fc.constantFrom('Odile Tournesol', 'TOURNESOL Odile', 'Jean de la Mare', 'Zoé Brochet', '…');
const asker = name.map((printed) => ({ name: printed, group: undefined }));
const portfolio = fc.constantFrom(undefined, 'Ministre des Digues', "Ministre de l'Énergie et des Digues", 'Moulins');
const addressee = fc.record({ name, portfolio, group: fc.constant(undefined), from: fc.constant(undefined) });
const question: fc.Arbitrary<WrittenQuestion> = fc
	.record({
		ref: fc.constantFrom('1', '2', '3'),
		askers: fc.array(asker, { maxLength: 3 }),
		addressees: fc.array(addressee, { maxLength: 3 }),
	})
	.map(aQuestion);

const MISCOUNTED = `
	SELECT key FROM people WHERE questions <>
		(SELECT count(DISTINCT question_id) FROM roles WHERE roles.role = people.role AND person_key = people.key)
	UNION ALL
	SELECT key FROM competences WHERE questions <>
		(SELECT count(DISTINCT question_id) FROM question_competences WHERE question_competences.key = competences.key)
`;

test('people and competences have as many questions as there are, however often these are saved again', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 8 }), async (questions) => {
			const sqlite = openConnection(':memory:');
			const store = await createStore(sqlite);
			for (const one of questions) await saved(store, one);
			const now = [...new Map(questions.map((one) => [one.ref, one])).values()];
			const known = async (role: Role) => {
				const people = await store.people.suggest({ typed: '', role, limit: 9 });
				return Object.fromEntries(people.map((person) => [person.key, person.questions]));
			};
			expect(await known('asker')).toEqual(countOf(now.map(({ askers }) => askers)));
			expect(await known('addressee')).toEqual(countOf(now.map(({ addressees }) => addressees)));
			expect(sqlite.prepare(MISCOUNTED).all()).toEqual([]);
			await store.close();
		}),
		{ numRuns: 60 },
	);
});

function countOf(byQuestion: readonly (readonly { readonly name: string }[])[]): Readonly<Record<string, number>> {
	const keys = byQuestion.flatMap((people) => [...new Set(people.map((person) => nameKey(person.name)))]);
	const counts = [...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length] as const);
	return Object.fromEntries(counts.filter(([key]) => key !== ''));
}

test('a person is suggested by parts of the name in any order, without accents, and nothing typed throws', async () => {
	const store = await createStore(openConnection(':memory:'));
	const words = fc.constantFrom('Élodie', 'Marie-Simonne', 'de', 'la', "d'Oultremont", 'Çelik', 'Œuvrard', 'Ö');
	const named = fc.array(words, { minLength: 1, maxLength: 4 });
	await fc.assert(
		fc.asyncProperty(named, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (parts, chances) => {
			await saved(store, aQuestion({ ref: parts.join(' '), askers: [{ name: parts.join(' '), group: undefined }] }));
			const chance = () => Number(chances.next().value);
			const typed = parts
				.map((part) => part.slice(0, 1 + Math.floor(chance() * part.length)).normalize('NFD'))
				.map((part) => part.replace(/\p{M}/gu, '').toUpperCase())
				.toSorted(() => chance() - 0.5)
				.join(' ');
			const found = await store.people.suggest({ typed, role: 'asker', limit: 10_000 });
			expect(found.map(({ key }) => key)).toContain(nameKey(parts.join(' ')));
		}),
		{ numRuns: 100 },
	);
	const anything = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ minLength: 1, maxLength: 5 }).map((one) => one.repeat(12_000)),
	);
	await fc.assert(
		fc.asyncProperty(anything, async (typed) => {
			for (const role of ['asker', 'addressee'] as const) {
				expect((await store.people.suggest({ typed, role, limit: 5 })).length).toBeLessThanOrEqual(5);
				await store.people.resolve({ keyOrName: typed.slice(0, 500), role });
			}
			expect((await store.people.suggestCompetences(typed, 5)).length).toBeLessThanOrEqual(5);
		}),
		{ numRuns: 100 },
	);
	await store.close();
});
