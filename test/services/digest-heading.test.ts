import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { letterCards } from '../../src/discord/letter.ts';
import { createTranslators } from '../../src/discord/translators.ts';
import { digestSettings, workAt } from './a-digest.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';
import { told } from './told.ts';

const { fr, en } = createTranslators();
let house: TestHouse;

beforeEach(async () => {
	// A Tuesday, at eleven in Brussels.
	house = await openFilledHouse({ start: Date.parse('2026-03-03T09:00:00Z') });
});

afterEach(() => house.close());

/** How each message begins, with what it says of its period. */
function heads(t = fr): readonly string[] {
	return house.messages.map(({ letter }) => {
		const [text = ''] =
			/## (?:[^"\\]|\\n)*/.exec(JSON.stringify(letterCards(letter, { t, today: '2026-03-03' }))) ?? [];
		return text.replaceAll('\u00a0', ' ').split('\\n').slice(0, 2).join(' | ');
	});
}

const line = { whenEmpty: 'line' } as const;

describe('the heading of a digest', () => {
	it('is its day, and the first one says that it is the first, and since when', async () => {
		await house.digests.turnOn(digestSettings(line));
		await workAt(house, '2026-03-04T06:30:00Z');
		await workAt(house, '2026-03-05T06:30:02Z');
		expect(heads()).toEqual([
			'## Résumé du 4 mars 2026 | Premier résumé de ce salon : il commence au moment où il a été activé.',
			'## Résumé du 5 mars 2026 | Rien de nouveau depuis le <t:1772605800:f>.',
		]);
	});

	it('is its day where it is a few hours late, and after a weekend without any', async () => {
		await house.digests.turnOn(digestSettings({ ...line, days: [1, 2, 3, 4, 5] }));
		await workAt(house, '2026-03-06T06:30:00Z');
		await workAt(house, '2026-03-09T11:00:00Z');
		await workAt(house, '2026-03-10T06:30:00Z');
		expect(
			heads()
				.map((head) => head.split(' |')[0])
				.slice(1),
		).toEqual(['## Résumé du 9 mars 2026', '## Résumé du 10 mars 2026']);
	});

	it('is from when to when, in one digest, where several hours were missed', async () => {
		await house.digests.turnOn(digestSettings(line));
		await workAt(house, '2026-03-04T06:30:00Z');
		await workAt(house, '2026-03-08T14:00:00Z');
		expect(heads().slice(1)).toEqual([
			'## Résumé du 4 mars 2026 au 8 mars 2026 | Rien de nouveau depuis le <t:1772605800:f>.',
		]);
	});

	it('is from when to when where the digests of a broken channel are made up for', async () => {
		await house.digests.turnOn(digestSettings(line));
		await workAt(house, '2026-03-04T06:30:00Z');
		house.discordAnswers(async () => ({ kind: 'permanent', reason: 'missing-permission', error: 'no' }));
		house.shows(() => ({ fault: 'missing-permission' }));
		for (const day of ['05', '06', '07']) {
			house.parliament.publishes({ ref: String(Number(day) - 3) });
			await house.refresh();
			await workAt(house, `2026-03-${day}T06:30:00Z`);
		}
		house.messages.splice(0);
		house.discordAnswers(async () => ({ kind: 'sent' }));
		house.shows(() => ({}));
		await house.lookAgain.atGuild('900');
		await workAt(house, '2026-03-08T06:30:00Z');
		expect(heads().filter((head) => head.includes('Résumé'))).toEqual([
			expect.stringMatching(/^## Résumé du 4 mars 2026 au 7 mars 2026 \| 3 questions ont bougé/),
			'## Résumé du 8 mars 2026 | Rien de nouveau depuis le <t:1772865000:f>.',
		]);
	});

	it('is that, too, where some days between them had nothing to say', async () => {
		await house.follows({ kind: 'topic', query: 'tramway' }, { target: aChannel('digest'), pace: 'weekly' });
		await house.digests.turnOn(digestSettings({ scope: 'followed' }));
		await workAt(house, '2026-03-04T06:30:00Z');
		house.discordAnswers(async () => ({ kind: 'permanent', reason: 'missing-permission', error: 'no' }));
		house.shows(() => ({ fault: 'missing-permission' }));
		for (const [place, title] of ['Le tramway', 'Autre chose', 'Un tramway'].entries()) {
			house.parliament.publishes({ ref: String(place + 2), title });
			await house.refresh();
			await workAt(house, `2026-03-0${place + 5}T06:30:00Z`);
		}
		house.messages.splice(0);
		house.discordAnswers(async () => ({ kind: 'sent' }));
		house.shows(() => ({}));
		await house.lookAgain.atGuild('900');
		await house.dispatch();
		expect(heads().filter((head) => head.includes('Résumé'))).toEqual([
			expect.stringMatching(/^## Résumé du 4 mars 2026 au 7 mars 2026 \| 2 questions ont bougé/),
		]);
		expect(told(house).at(-1)).toBe('channel:digest digest 2: asked; 4: asked');
	});

	it('is its week where it comes once a week, and more where one was missed', async () => {
		await house.digests.turnOn(digestSettings({ ...line, days: [1] }));
		for (const time of ['2026-03-09T06:30:00Z', '2026-03-16T06:30:00Z', '2026-03-30T08:00:00Z'])
			await workAt(house, time);
		expect(heads().map((head) => head.split(' |')[0])).toEqual([
			'## Résumé de la semaine du 3 mars 2026 au 9 mars 2026',
			'## Résumé de la semaine du 9 mars 2026 au 16 mars 2026',
			'## Résumé du 16 mars 2026 au 30 mars 2026',
		]);
		expect(heads(en)[1]).toContain('## Digest of the week from 9 March 2026 to 16 March 2026');
	});

	it('is true of one that was asked for before its hour', async () => {
		await house.digests.turnOn(digestSettings({ ...line, days: [1] }));
		await workAt(house, '2026-03-09T06:30:00Z');
		house.setTime('2026-03-12T10:00:00Z');
		await house.digestWriter.now('digest');
		await house.dispatch();
		expect(heads()[1]).toContain('## Résumé du 9 mars 2026 au 12 mars 2026');
		expect(told(house)).toHaveLength(2);
	});
});
