import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerKindOf } from '../../src/domain/answer-kind.ts';
import type { Addressee } from '../../src/domain/question.ts';
import { anAnswer } from '../domain/a-question.ts';
import { HOUR, openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { reasonsOf, told } from './told.ts';

let house: TestHouse;

const deputy = { kind: 'deputy', keyOrName: 'Aurèle Montbrisson' } as const;
const minister = { kind: 'minister', keyOrName: 'Odile Prangey' } as const;

beforeEach(async () => {
	house = await openFilledHouse();
});

afterEach(() => house.close());

async function refreshAndSend(): Promise<void> {
	await house.refresh();
	await house.dispatch();
	house.later(HOUR);
}

function ministerOf(name: string, portfolio: string): Addressee {
	return { name, portfolio, group: undefined, from: undefined };
}

describe('an alert', () => {
	it('comes once to a target whose several subscriptions match, and lists every reason', async () => {
		await house.follows(deputy);
		await house.follows(minister);
		await house.follows({ kind: 'portfolio', keyOrName: 'Mobilité' });
		await house.follows({ kind: 'topic', query: 'bus' });
		await house.follows(minister, { target: aChannel('autre') });
		house.parliament.publishes({ ref: '2' });
		await refreshAndSend();
		expect(told(house).toSorted()).toEqual(['channel:alertes alert 2: asked', 'channel:autre alert 2: asked']);
		const here = house.messages.find(({ target }) => target.kind === 'channel' && target.channelId === 'alertes');
		expect(reasonsOf(here)).toEqual(['deputy', 'minister', 'portfolio', 'topic']);
	});

	it('tells a deputy from a minister where one person was both', async () => {
		house.parliament.publishes({ ref: '2', askers: [{ name: 'Odile Prangey', group: undefined }] });
		await refreshAndSend();
		await house.follows({ ...minister, kind: 'deputy' }, { target: aChannel('elle-demande') });
		await house.follows(minister, { target: aChannel('on-lui-demande') });
		house.parliament.publishes({ ref: '3' });
		house.parliament.publishes({
			ref: '4',
			askers: [{ name: 'Odile Prangey', group: undefined }],
			addressees: [ministerOf('Sylvain Corbelle', 'Ministre du Logement')],
		});
		await refreshAndSend();
		expect(told(house).toSorted()).toEqual([
			'channel:elle-demande alert 4: asked',
			'channel:on-lui-demande alert 3: asked',
		]);
	});

	it('follows an office over a change of minister and of title', async () => {
		await house.follows({ kind: 'portfolio', keyOrName: 'Mobilité' });
		await house.follows(minister, { target: aChannel('personne') });
		house.parliament.publishes({
			ref: '2',
			addressees: [ministerOf('Sylvain Corbelle', 'Ministre du Climat, de la Mobilité et du Logement')],
		});
		house.parliament.publishes({ ref: '3', addressees: [ministerOf('Odile Prangey', 'Ministre du Budget')] });
		await refreshAndSend();
		expect(told(house).toSorted()).toEqual(['channel:alertes alert 2: asked', 'channel:personne alert 3: asked']);
	});

	it('tells the minister who loses a question and the one who gets it', async () => {
		await house.follows(minister);
		await house.follows({ kind: 'portfolio', keyOrName: 'Mobilité' }, { target: aChannel('office') });
		house.parliament.publishes({ ref: '1', addressees: [ministerOf('Sylvain Corbelle', 'Ministre du Logement')] });
		await refreshAndSend();
		expect(told(house).toSorted()).toEqual([
			'channel:alertes alert 1: reassigned',
			'channel:office alert 1: reassigned',
		]);
	});

	it('obeys the exclusion of a topic', async () => {
		await house.follows({ kind: 'topic', query: 'bus -scolaire' });
		house.parliament.publishes({ ref: '2', title: 'Le bus scolaire de Fontvieille' });
		house.parliament.publishes({ ref: '3', title: 'Le bus de nuit de Fontvieille' });
		await refreshAndSend();
		expect(told(house)).toEqual(['channel:alertes alert 3: asked']);
	});

	it('comes for what was asked only, or answered only, where that is wanted', async () => {
		await house.follows(deputy, { target: aChannel('questions'), interest: 'asked' });
		await house.follows(deputy, { target: aChannel('reponses'), interest: 'answered' });
		house.parliament.publishes({ ref: '2' });
		await refreshAndSend();
		house.parliament.publishes({ ref: '2', answers: [anAnswer()] });
		await refreshAndSend();
		expect(told(house)).toEqual(['channel:questions alert 2: asked', 'channel:reponses alert 2: answered']);
	});

	it('does not come where the subscription is paused', async () => {
		const { id } = await house.follows(deputy);
		await house.store.subscriptions.setPaused(id, true);
		house.parliament.publishes({ ref: '2' });
		await refreshAndSend();
		expect(told(house)).toEqual([]);
	});

	it('does not come where the subscription was paused before it was sent', async () => {
		const { id } = await house.follows(deputy);
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		await house.store.subscriptions.setPaused(id, true);
		await house.dispatch();
		expect(told(house)).toEqual([]);
	});
});

describe('alerts of an answer', () => {
	it('are two where a provisional answer comes before the final one', async () => {
		await house.follows(deputy);
		const provisional = anAnswer({ kind: 'provisional', on: '2026-03-10', text: { fr: 'La réponse suivra.' } });
		house.parliament.publishes({ ref: '1', answers: [provisional] });
		await refreshAndSend();
		house.parliament.publishes({ ref: '1', answers: [provisional, anAnswer()] });
		await refreshAndSend();
		await refreshAndSend();
		expect(told(house)).toEqual(['channel:alertes alert 1: provisional', 'channel:alertes alert 1: answered']);
	});

	it('call a closure signed by the asker closed, never answered', async () => {
		await house.follows(deputy);
		const text = 'Vu l’absence de réponse, je prie la présidence d’appliquer l’article 144.4.';
		const verdict = answerKindOf({ heading: 'Réponse du 01/04/2026', text, by: 'Aurèle Montbrisson', attachments: 0 }, [
			{ name: 'Aurèle Montbrisson', group: undefined },
		]);
		const closure = anAnswer({ ...verdict, by: 'Aurèle Montbrisson', text: { fr: text } });
		house.parliament.publishes({ ref: '1', answers: [closure] });
		await refreshAndSend();
		expect(told(house)).toEqual(['channel:alertes alert 1: closed']);
		expect((await house.store.questions.byRef('exemple', '1'))?.status).toBe('closed');
	});

	it('do not come when the site loses an answer, which is kept and noted', async () => {
		house.parliament.publishes({ ref: '1', answers: [anAnswer()] });
		await refreshAndSend();
		await house.follows(deputy);
		const before = await house.store.questions.byRef('exemple', '1');
		house.parliament.publishes({ ref: '1', answers: [] });
		await refreshAndSend();
		const after = await house.store.questions.byRef('exemple', '1');
		expect(after).toEqual({ ...before, checkedAt: after?.checkedAt });
		expect(told(house)).toEqual([]);
		const problem = expect.stringContaining('the answer of 2026-03-20 is gone');
		expect(await house.store.checks.get('exemple', '1')).toMatchObject({ outcome: 'unchanged', problem });
		expect(house.lines).toContainEqual(expect.objectContaining({ level: 'warn', message: problem }));
	});
});
