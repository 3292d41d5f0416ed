import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Letter, NewsSection } from '../../src/domain/news.ts';
import type { Addressee } from '../../src/domain/question.ts';
import { anAnswer } from '../domain/a-question.ts';
import { digestSettings, workAt } from './a-digest.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

let house: TestHouse;

beforeEach(async () => {
	house = await openFilledHouse({ start: Date.parse('2026-03-03T08:00:00Z') });
});

afterEach(() => house.close());

function minister(name: string): readonly Addressee[] {
	return [{ name, portfolio: undefined, group: undefined, from: undefined }];
}

/** As a delivery keeps it. */
function written<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value));
}

type Outline = readonly (readonly [NewsSection, ...(readonly (string | undefined)[])[]])[];

/** Each section with its groups, as a minister and refs. */
function outline(letter: Letter | undefined): Outline {
	if (letter?.kind !== 'digest') return [];
	return letter.content.sections.map(({ kind, groups }) => [
		kind,
		...groups.map(({ minister: name, items }) => [name, ...items.map(({ question }) => question.ref)]),
	]);
}

describe('what a digest says', () => {
	it('is grouped by minister within what happened, in the order of the questions', async () => {
		await house.digests.turnOn(digestSettings());
		house.parliament.publishes({ ref: '2', askedOn: '2026-03-03', addressees: minister('Sylvain Corbelle') });
		house.parliament.publishes({ ref: '3', askedOn: '2026-03-02', addressees: minister('Sylvain Corbelle') });
		house.parliament.publishes({ ref: '4', addressees: minister('Élise Aubépin') });
		house.parliament.publishes({ ref: '1', answers: [anAnswer()] });
		await house.refresh();
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(outline(house.messages[0]?.letter)).toEqual([
			['asked', ['Élise Aubépin', '4'], ['Sylvain Corbelle', '3', '2']],
			['answered', ['Odile Prangey', '1']],
		]);
	});

	it('has a question that was asked and answered meanwhile once, as answered', async () => {
		await house.digests.turnOn(digestSettings());
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		house.parliament.publishes({ ref: '2', answers: [anAnswer()] });
		house.later(3_600_000);
		await house.refresh();
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(outline(house.messages[0]?.letter)).toEqual([['answered', ['Odile Prangey', '2']]]);
		expect(told(house)).toEqual(['channel:digest digest 2: asked, answered']);
	});

	it('is what the channel follows, where that is its scope', async () => {
		await house.digests.turnOn(digestSettings({ scope: 'followed' }));
		await house.follows({ kind: 'topic', query: 'tramway' }, { target: aChannel('digest'), interest: 'asked' });
		await house.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' }, { target: aChannel('autre') });
		house.parliament.publishes({ ref: '2', title: 'Le tramway de Fontvieille' });
		house.parliament.publishes({ ref: '3' });
		await house.refresh();
		house.setTime('2026-03-04T06:30:00Z');
		await house.digestWriter.writeDue();
		await house.dispatch();
		const digest = house.messages.find(({ letter }) => letter.kind === 'digest');
		expect(outline(digest?.letter)).toEqual([['asked', ['Odile Prangey', '2']]]);
		expect(digest).toMatchObject({
			letter: { content: { sections: [{ groups: [{ items: [{ reasons: [{ kind: 'topic' }] }] }] }] } },
		});
	});

	it('is what its preview said', async () => {
		await house.digests.turnOn(digestSettings());
		house.parliament.publishes({ ref: '2' });
		house.parliament.publishes({ ref: '1', answers: [anAnswer()] });
		await house.refresh();
		house.setTime('2026-03-04T06:30:00Z');
		const preview = await house.digests.preview({ guildId: '900', channelId: 'digest' });
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(house.messages).toMatchObject([{ letter: { kind: 'digest', content: written(preview) } }]);
		expect(preview).toMatchObject({ total: 2, date: '2026-03-04', first: true });
	});

	it('is previewed as the last day where there is no digest', async () => {
		house.parliament.publishes({ ref: '2' });
		await house.refresh();
		house.later(30 * 3_600_000);
		house.parliament.publishes({ ref: '3' });
		await house.refresh();
		const { sections, total } = await house.digests.preview({ guildId: '900', channelId: 'ailleurs' });
		expect(total).toBe(1);
		expect(sections).toMatchObject([{ kind: 'asked', groups: [{ items: [{ question: { ref: '3' } }] }] }]);
	});

	it('leaves out the first fill of a source', async () => {
		const { total } = await house.digests.preview({ guildId: '900', channelId: 'ailleurs' });
		expect(total).toBe(0);
	});
});

describe('a digest with nothing to say', () => {
	it('is not posted, and the next one starts after it', async () => {
		await house.digests.turnOn(digestSettings());
		await house.refresh();
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(house.messages).toEqual([]);
		expect(await house.store.digests.ofChannel('digest')).toMatchObject({
			lastDate: '2026-03-04',
			lastAt: Date.parse('2026-03-04T06:30:00Z'),
		});
	});

	it('is posted where a line is wanted', async () => {
		await house.digests.turnOn(digestSettings({ whenEmpty: 'line' }));
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(house.messages).toMatchObject([{ letter: { content: { total: 0, silentSources: [] } } }]);
	});

	it('tells of a source that could not be read', async () => {
		await house.digests.turnOn(digestSettings());
		house.parliament.goesDown();
		await house.refresh();
		await workAt(house, '2026-03-04T06:30:00Z');
		expect(house.messages).toMatchObject([
			{ letter: { content: { total: 0, silentSources: ['Parlement d’Exemple'] } } },
		]);
	});

	it('tells of a source that nobody has read for two days', async () => {
		await house.digests.turnOn(digestSettings());
		await workAt(house, '2026-03-06T06:30:00Z');
		expect(house.messages).toMatchObject([{ letter: { content: { silentSources: ['Parlement d’Exemple'] } } }]);
	});
});
