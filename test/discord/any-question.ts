import fc from 'fast-check';
import { eventKinds } from '../../src/domain/event.ts';
import type { KeptQuestion, Letter, NewsItem } from '../../src/domain/news.ts';
import { newsSections } from '../../src/domain/news.ts';
import type { PlainDate } from '../../src/domain/plain-date.ts';
import { answerKinds, type Person, statuses } from '../../src/domain/question.ts';
import type { Subject } from '../../src/domain/subscription.ts';
import { aQuestion } from '../domain/a-question.ts';
import { longText, outsideText } from './outside-text.ts';

const day: fc.Arbitrary<PlainDate> = fc.constantFrom('2017-04-18', '2026-03-01', '2026-11-24');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const address = fc.oneof(
	fc.constant('https://parlement.exemple.invalid/questions/12'),
	longText(700).map((path) => `https://parlement.exemple.invalid/${path}`),
	outsideText,
);
const person: fc.Arbitrary<Person> = fc.record({ name: longText(120), group: maybe(longText(40)) });
const attachment = fc.record({ title: longText(200), url: address });
const answer = fc.record({
	kind: fc.constantFrom(...answerKinds),
	on: maybe(day),
	by: maybe(longText(100)),
	text: fc.record({ fr: longText(9000) }),
	attachments: fc.constant([]),
	inferred: fc.boolean(),
});

/** A question as no parliament would write it. */
export const anyQuestion: fc.Arbitrary<KeptQuestion> = fc
	.record({
		ref: outsideText,
		number: maybe(longText(60)),
		session: maybe(longText(30)),
		url: address,
		title: longText(600),
		text: fc.record({ fr: longText(9000) }),
		askers: fc.array(person, { maxLength: 12 }),
		addressees: fc.array(
			fc.record({
				name: longText(120),
				group: fc.constant(undefined),
				portfolio: maybe(longText(600)),
				from: maybe(day),
			}),
			{ maxLength: 8 },
		),
		askedOn: day,
		answers: fc.array(answer, { maxLength: 6 }),
		attachments: fc.array(attachment, { maxLength: 12 }),
	})
	.chain((facts) =>
		fc
			.record({ id: fc.nat(), status: fc.constantFrom(...statuses) })
			.map((known) => ({ ...aQuestion(facts), ...known })),
	);

const subject: fc.Arbitrary<Subject> = fc.oneof(
	fc.record({
		kind: fc.constantFrom('deputy' as const, 'minister' as const, 'portfolio' as const),
		key: outsideText,
		name: longText(200),
	}),
	fc.record({ kind: fc.constant('topic' as const), query: longText(300) }),
	fc.record({ kind: fc.constant('question' as const), questionId: fc.nat(), title: longText(600) }),
);

export const anyItem: fc.Arbitrary<NewsItem> = fc.record({
	question: anyQuestion,
	events: fc.array(fc.record({ kind: fc.constantFrom(...eventKinds), on: maybe(day) }), { minLength: 1, maxLength: 4 }),
	reasons: fc.array(subject, { maxLength: 20 }),
});

/** Items with ids of their own, so that each can be looked for. */
export const manyItems = (most: number) =>
	fc
		.array(anyItem, { maxLength: most })
		.map((items) => items.map((item, place) => ({ ...item, question: { ...item.question, id: 1000 + place } })));

export function digestOf(items: readonly NewsItem[], groupsOf = 3): Extract<Letter, { kind: 'digest' }> {
	const bySection = Map.groupBy(items, (_, place) => newsSections[place % newsSections.length]);
	const sections = newsSections.flatMap((kind) => {
		const found = bySection.get(kind) ?? [];
		if (found.length === 0) return [];
		const byMinister = Map.groupBy(found, (_, place) => `Ministre *${place % groupsOf}*`);
		return [{ kind, groups: [...byMinister].map(([minister, group]) => ({ minister, items: group })) }];
	});
	const period = {
		date: '2026-11-24',
		from: '2026-11-23',
		span: 'day',
		first: false,
		since: 1_795_420_800_000,
		until: 1_795_507_200_000,
	} as const;
	return { kind: 'digest', content: { ...period, sections, total: items.length, silentSources: [] } };
}
