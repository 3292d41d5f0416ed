import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FollowRequest, Wish } from '../../src/services/follow.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel, directly, someoneManaging } from './targets.ts';

let house: TestHouse;

beforeEach(async () => {
	house = await openFilledHouse();
});

afterEach(() => house.close());

function follow(wish: Wish, how: Partial<FollowRequest> = {}) {
	const wanted = { target: aChannel('alertes'), interest: 'all', pace: 'now', locale: 'fr' } as const;
	return house.follow({ wish, ...wanted, by: someoneManaging, ...how });
}

describe('following', () => {
	it('refuses what the target follows already, however it is typed', async () => {
		await follow({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' });
		const again = await follow({ kind: 'deputy', keyOrName: 'MONTBRISSON aurele' }, { pace: 'daily' });
		expect(again).toMatchObject({ kind: 'already', subject: { kind: 'deputy', name: 'Aurèle Montbrisson' } });
		expect(await house.store.subscriptions.count()).toBe(1);
	});

	it('lets another target follow the same', async () => {
		await follow({ kind: 'topic', query: 'bus' });
		expect(await follow({ kind: 'topic', query: 'bus' }, { target: directly('701') })).toMatchObject({
			kind: 'followed',
			subscription: { createdAt: house.clock(), createdBy: someoneManaging },
		});
	});

	it('finds a question by its ref', async () => {
		const question = await house.store.questions.byRef('exemple', '1');
		expect(await follow({ kind: 'question', named: '1' })).toMatchObject({
			subscription: { subject: { kind: 'question', questionId: question?.id, title: 'Les bus du soir à Fontvieille' } },
		});
	});

	it.each<[string, Wish, string]>([
		['an unknown deputy', { kind: 'deputy', keyOrName: 'Zoé Inconnue' }, 'follow.unknown-deputy'],
		['a minister named as a deputy', { kind: 'deputy', keyOrName: 'Odile Prangey' }, 'follow.unknown-deputy'],
		['an unknown minister', { kind: 'minister', keyOrName: 'Aurèle Montbrisson' }, 'follow.unknown-minister'],
		['an unknown portfolio', { kind: 'portfolio', keyOrName: 'Astronomie' }, 'follow.unknown-portfolio'],
		['too short a topic', { kind: 'topic', query: ' à ' }, 'search.problem.too-short'],
		['a topic without words', { kind: 'topic', query: '  ' }, 'search.problem.only-operators'],
		['a topic of exclusions', { kind: 'topic', query: '-bus' }, 'search.problem.only-exclusions'],
		['an unknown question', { kind: 'question', named: '9999' }, 'question.unknown'],
	])('refuses %s', async (_what, wish, key) => {
		await expect(follow(wish)).rejects.toMatchObject({ name: 'UserError', key });
		expect(await house.store.subscriptions.count()).toBe(0);
	});

	it('refuses more than 200 of one target, and of no other', async () => {
		for (let each = 0; each < 200; each += 1) await follow({ kind: 'topic', query: `sujet${each}` });
		const more = { kind: 'topic', query: 'bus' } as const;
		await expect(follow(more)).rejects.toMatchObject({ key: 'follow.full', values: { count: 200 } });
		expect(await house.store.subscriptions.count()).toBe(200);
		expect(await follow(more, { target: directly('701') })).toMatchObject({ kind: 'followed' });
	});
});
