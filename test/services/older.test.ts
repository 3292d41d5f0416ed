import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { anAnswer, aQuestion } from '../domain/a-question.ts';
import { DAY, HOUR, openFilledHouse, type TestHouse } from './a-house.ts';

let house: TestHouse;

beforeEach(async () => {
	house = await openFilledHouse();
});
afterEach(() => house.close());

const first = 'Combien de lignes circulent après 21 heures ?';
const corrected = 'Combien de lignes circulent après 22 heures ?';

async function imports(question: WrittenQuestion, writtenAt: number) {
	const row = { line: 1, position: { line: 1, byte: 0 }, question };
	return house.importFile({
		identity: `file of ${writtenAt}`,
		writtenAt,
		rows: async function* () {
			yield row;
		},
	});
}

const kept = () => house.store.questions.byRef('exemple', '1');

describe('older data', () => {
	it('does not overwrite what was read later, and completes it', async () => {
		house.parliament.publishes({ ref: '1', text: { fr: corrected }, addressees: aQuestion().addressees.slice(0, 1) });
		await house.refresh();
		const read = await kept();
		house.later(DAY);
		const old = aQuestion({
			ref: '1',
			text: { fr: first, nl: 'Hoeveel lijnen rijden er na 21 uur?' },
			answers: [anAnswer()],
		});
		expect(await imports(old, house.clock() - 2 * DAY)).toMatchObject({ changed: 1 });
		expect(await kept()).toMatchObject({
			text: { fr: corrected, nl: 'Hoeveel lijnen rijden er na 21 uur?' },
			answers: [anAnswer()],
			status: 'answered',
			checkedAt: read?.checkedAt,
		});
	});

	it('does not undo an answer, nor a minister who took over', async () => {
		const heir = { name: 'Basile Quercy', group: undefined, portfolio: 'Ministre de la Mobilité', from: undefined };
		house.parliament.publishes({ ref: '1', answers: [anAnswer()], addressees: [heir] });
		await house.refresh();
		house.later(DAY);
		expect(await imports(aQuestion({ ref: '1' }), house.clock() - 2 * DAY)).toMatchObject({ unchanged: 1 });
		expect(await kept()).toMatchObject({ status: 'answered', answers: [anAnswer()] });
		expect((await kept())?.addressees.at(-1)).toMatchObject({ name: 'Basile Quercy' });
	});

	it('is what newer data overwrites', async () => {
		await house.refresh();
		house.later(DAY);
		await imports(aQuestion({ ref: '1', text: { fr: corrected } }), house.clock() - HOUR);
		expect(await kept()).toMatchObject({ text: { fr: corrected }, checkedAt: house.clock() - HOUR });
	});

	it('is a reading that waited while another process wrote down a later one', async () => {
		const readAt = house.clock();
		house.later(60_000);
		await house.record(aQuestion({ ref: '1', text: { fr: corrected } }), {
			runId: undefined,
			silent: false,
			readAt: house.clock(),
		});
		house.later(60_000);
		const stale = aQuestion({ ref: '1', text: { fr: first } });
		const { outcome, events } = await house.record(stale, { runId: undefined, silent: false, readAt });
		expect({ outcome, events }).toEqual({ outcome: 'unchanged', events: [] });
		expect(await kept()).toMatchObject({ text: { fr: corrected } });
	});
});
