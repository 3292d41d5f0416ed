import { PermissionsBitField } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSuggestions } from '../../src/commands/suggestions.ts';
import type { Asking } from '../../src/discord/options.ts';
import { fitting } from '../../src/discord/suggest.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import type { Subject } from '../../src/domain/subscription.ts';
import type { KnownPerson } from '../../src/store/contract/people.ts';
import type { StoredQuestion } from '../../src/store/contract/questions.ts';
import { aQuestion } from '../domain/a-question.ts';
import { aSubscription } from '../store/a-subscription.ts';

const { fr, en } = createTranslators();

function asking(typed: string, t = fr): Asking {
	const person = {
		id: '1',
		locale: 'fr',
		canManageGuild: false,
		canManageChannel: false,
		canMentionEveryone: false,
		canWrite: true,
	} as const;
	const bits = { permissions: new PermissionsBitField(), member: true } as const;
	const place = { kind: 'guild', guildId: '2', channelId: '3', locale: 'fr', ...bits } as const;
	return { typed, others: {}, t, tp: t, person, place, now: 0, today: '2031-11-10' };
}

type Known = {
	readonly person?: Partial<KnownPerson>;
	readonly question?: Partial<StoredQuestion>;
	readonly inChannel?: readonly Subject[];
	readonly completions?: readonly string[];
};

function suggestions({ person, question, inChannel = [], completions = [] }: Known) {
	const brochet = { key: 'brochet zoe', name: 'Zoé Brochet', group: undefined, portfolio: undefined };
	const seen = { id: 1, firstSeenAt: 0, changedAt: 0, checkedAt: 0 };
	return createSuggestions({
		people: {
			suggest: async () => [{ ...brochet, latestOn: '2031-10-06', questions: 1234, ...person }],
			suggestCompetences: async () => [{ key: 'energie', name: 'Énergie', minister: 'Zoé Brochet' }],
		},
		search: {
			suggestQuestions: async () => [{ ...aQuestion(), ...seen, ...question }],
			completions: async () => completions,
		},
		subscriptions: {
			ofTarget: async ({ kind }) =>
				kind === 'direct' ? [] : inChannel.map((subject, id) => ({ ...aSubscription({ subject }), ...unpaused, id })),
		},
	});
}

const unpaused = { paused: false, problem: undefined };

describe('people', () => {
	const long = "Ministre de l'Énergie, de la Mobilité, du Logement, des Pouvoirs locaux et du Bien-être animal";

	it.each([
		[{ group: 'Les Roseaux' }, 'Zoé Brochet (Les Roseaux) · 1 234 questions'],
		[{ questions: 1 }, 'Zoé Brochet · 1 question'],
		[{ portfolio: "Ministre de l'Énergie" }, "Zoé Brochet — Ministre de l'Énergie"],
		[
			{ portfolio: "Ministre de l'Énergie", group: 'Les Roseaux', latestOn: '2029-05-06' as const },
			"Zoé Brochet (Les Roseaux) — Ministre de l'Énergie (dernière question en 2029)",
		],
		[
			{ portfolio: long, group: 'Les Roseaux' },
			'Zoé Brochet (Les Roseaux) — Énergie, Mobilité, Logement, Pouvoirs locaux, Bien-être animal',
		],
		[
			{ portfolio: long, group: 'Les Roseaux', latestOn: '2029-05-06' as const },
			'Zoé Brochet (Les Roseaux) — Énergie, Mobilité, Logement, Pouvoirs… (dernière question en 2029)',
		],
	])('%j is offered as %j', async (person, name) => {
		const [offered] = await suggestions({ person }).ministers(asking('bro'));
		expect(offered?.name.replace(/[\u00a0\u202f]/g, ' ')).toBe(name);
		expect(offered?.value).toBe('brochet zoe');
		expect(offered?.name.length).toBeLessThanOrEqual(100);
	});

	it('are offered in the language of who types', async () => {
		const person = { portfolio: 'Ministre des Digues', latestOn: '2029-05-06' as const };
		const [offered] = await suggestions({ person }).ministers(asking('bro', en));
		expect(offered?.name).toBe('Zoé Brochet — Ministre des Digues (last asked in 2029)');
	});

	it('keep their name, however long their office', async () => {
		const portfolio = fc.string({ maxLength: 300 });
		await fc.assert(
			fc.asyncProperty(portfolio, fc.string({ maxLength: 60 }), async (office, group) => {
				const person = { portfolio: office, group, latestOn: '2029-05-06' as const };
				const choices = fitting(await suggestions({ person }).ministers(asking('')));
				expect(choices[0]?.name).toContain('Zoé Brochet');
				expect(choices[0]?.name.length).toBeLessThanOrEqual(100);
			}),
		);
	});
});

describe('questions', () => {
	const question = {
		title: 'le prix des moulins '.repeat(9),
		number: '863 (2031-2032) 1',
		ref: '77',
		askedOn: '2031-10-06',
	} as const;
	const offered = async (typed: string) => (await suggestions({ question }).questions(asking(typed)))[0]?.name ?? '';

	it('are offered with their day, and with the number or ref that is being typed', async () => {
		expect(await offered('moulins')).toMatch(/^le prix des moulins .*… — 6 octobre 2031$/);
		expect(await offered('863')).toMatch(/^863 \(2031-2032\) 1 · le prix des .*… — 6 octobre 2031$/);
		expect(await offered('7')).toMatch(/^77 · le prix des .*… — 6 octobre 2031$/);
		for (const typed of ['moulins', '863', '7']) expect((await offered(typed)).length).toBeLessThanOrEqual(100);
	});
});

describe('topics', () => {
	const topic = (query: string) => ({ kind: 'topic', query }) as const;
	const inChannel = [topic('éolien OU solaire'), topic('école'), { kind: 'deputy', key: 'a', name: 'A' } as const];
	const offered = async (typed: string, known: Known = {}) =>
		(await suggestions({ inChannel, ...known }).topics(asking(typed))).map(({ name, value }) => [name, value]);

	it('are what was typed, then what is followed here with these words, then completions', async () => {
		expect(await offered('eol', { completions: ['éoliennes'] })).toEqual([
			['eol', 'eol'],
			['éolien OU solaire — déjà suivi', 'éolien OU solaire'],
			['éoliennes', 'éoliennes'],
		]);
	});

	it('that are followed already as typed are said so, once', async () => {
		expect(await offered('école')).toEqual([['école — déjà suivi', 'école']]);
	});

	it('are what is followed and what ministers are in charge of, before anything is typed', async () => {
		expect((await offered('')).map(([, value]) => value)).toEqual(['éolien OU solaire', 'école', 'Énergie']);
	});
});
