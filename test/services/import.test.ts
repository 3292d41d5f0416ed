import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Position, Row } from '../../src/services/import.ts';
import { anAnswer, aQuestion } from '../domain/a-question.ts';
import { openFilledHouse, type TestHouse } from './a-house.ts';
import { told } from './told.ts';

let house: TestHouse;

beforeEach(async () => {
	house = await openFilledHouse();
});

afterEach(() => house.close());

/** Lines 1 to `count`, questions 100 and on, of ten bytes each; reading breaks off before a line. */
function rowsOf(count: number, breaksBefore = count + 1) {
	const from: (Position | undefined)[] = [];
	return {
		from,
		async *rows(position: Position | undefined): AsyncGenerator<Row> {
			from.push(position);
			for (let line = (position?.line ?? 0) + 1; line <= count; line += 1) {
				if (line === breaksBefore) throw new Error('pulled out');
				yield { line, position: { line, byte: line * 10 }, question: aQuestion({ ref: String(99 + line) }) };
			}
		},
	};
}

async function* these(...rows: Row[]): AsyncGenerator<Row> {
	yield* rows;
}

describe('an import', () => {
	it('reports what was new, changed, unchanged and refused, with the reasons', async () => {
		const position = { line: 0, byte: 0 };
		const report = await house.importFile({
			identity: 'a',
			rows: () =>
				these(
					{ line: 1, position, question: aQuestion({ ref: '7' }) },
					{ line: 2, position, problem: 'line 2: is not JSON' },
					{ line: 3, position, question: aQuestion({ ref: '7' }) },
					{ line: 4, position, question: aQuestion({ ref: '7', answers: [anAnswer()] }) },
					{ line: 5, position, problem: 'line 5: title is missing' },
				),
		});
		expect(report).toEqual({
			read: 5,
			new: 1,
			changed: 1,
			unchanged: 1,
			refused: [
				{ line: 2, problem: 'line 2: is not JSON' },
				{ line: 5, problem: 'line 5: title is missing' },
			],
			resumedAfter: undefined,
		});
	});

	it('changes nothing when it is repeated', async () => {
		const { rows } = rowsOf(5);
		await house.importFile({ identity: 'a', rows });
		const events = await house.store.events.latestSeq();
		expect(await house.importFile({ identity: 'a', rows })).toMatchObject({ new: 0, changed: 0, unchanged: 5 });
		expect(await house.store.events.latestSeq()).toBe(events);
	});

	it('goes on near where it was interrupted, and loses nothing', async () => {
		const broken = rowsOf(250, 231);
		await expect(house.importFile({ identity: 'a', rows: broken.rows })).rejects.toThrow('pulled out');
		const whole = rowsOf(250);
		const report = await house.importFile({ identity: 'a', rows: whole.rows });
		expect(whole.from).toEqual([{ line: 200, byte: 2000 }]);
		expect(report).toMatchObject({ read: 50, new: 20, unchanged: 30, resumedAfter: 200 });
		expect(await house.store.questions.counts()).toMatchObject([{ source: 'exemple', total: 251 }]);
	});

	it('begins anew once it came to its end, and with another file', async () => {
		const broken = rowsOf(250, 231);
		await expect(house.importFile({ identity: 'a', rows: broken.rows })).rejects.toThrow('pulled out');
		const other = rowsOf(250);
		await house.importFile({ identity: 'b', rows: other.rows });
		await house.importFile({ identity: 'b', rows: other.rows });
		expect(other.from).toEqual([undefined, undefined]);
	});

	it('alerts nobody, not even of an answer', async () => {
		await house.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' });
		const question = aQuestion({ ref: '1', answers: [anAnswer()] });
		await house.importFile({
			identity: 'a',
			rows: () => these({ line: 1, position: { line: 1, byte: 9 }, question }),
		});
		await house.importFile({ identity: 'b', rows: rowsOf(3).rows });
		await house.dispatch();
		expect(told(house)).toEqual([]);
		expect(await house.store.events.between(0, 99)).toEqual([]);
		expect((await house.store.questions.byRef('exemple', '1'))?.status).toBe('answered');
	});

	it('leaves its questions to be read again at the next refresh of their source', async () => {
		await house.importFile({ identity: 'a', rows: rowsOf(2).rows });
		house.parliament.publishes({ ref: '100', answers: [anAnswer()] });
		house.parliament.publishes({ ref: '101' });
		await house.follows({ kind: 'deputy', keyOrName: 'Aurèle Montbrisson' });
		await house.refresh();
		expect(house.parliament.reads).toEqual(expect.arrayContaining(['100', '101']));
		await house.dispatch();
		expect(told(house)).toEqual(['channel:alertes alert 100: answered']);
	});

	it('tells each row as it goes', async () => {
		const lines: number[] = [];
		await house.importFile({ identity: 'a', rows: rowsOf(3).rows, onRow: ({ line }) => lines.push(line) });
		expect(lines).toEqual([1, 2, 3]);
	});
});
