import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SourceError } from '../../../src/domain/source-error.ts';
import { exportLine } from '../../../src/sources/file/export-line.ts';
import { createFileReader, type FileRow } from '../../../src/sources/file/read-questions.ts';
import { anAnswer, aQuestion } from '../../domain/a-question.ts';
import { sharedFile, withShared } from '../../shared-data.ts';

const rule = { workingDays: 20, holidays: 'BE', article: undefined, binding: false };
const read = createFileReader({ rules: (source) => (source === 'parlement-wallonie' ? rule : undefined) });

const row = {
	ref: '70001',
	assembly: 'Parlement Wallon',
	title: 'les bus du soir à Fontvieille',
	session: '2025-2026',
	year: 2026,
	number: '12 (2025-2026) 1',
	dateAsked: '2026-03-02',
	dateAnswered: null as string | null,
	askedBy: { name: 'MONTBRISSON\u00a0Aurèle', personId: 1, group: 'BOC', parliamentId: 2 } as object | null,
	askedTo: { name: 'DE PRANGEY Odile', personId: 3, group: 'RIV', parliamentId: 4 } as object | null,
	answeredBy: null,
	questionText: '<br />Combien de lignes ?\n<br />\n<br />Merci.\n<br />',
	answerText: null as string | null,
	url: 'https://parlement.exemple.invalid/questions/70001',
};

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'questeur-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(content: string | Uint8Array): Promise<string> {
	const path = join(folder, `${crypto.randomUUID()}.jsonl`);
	await writeFile(path, content);
	return path;
}

async function rowsOf(content: string | Uint8Array, reader = read): Promise<readonly FileRow[]> {
	return Array.fromAsync(reader(await fileOf(content)));
}

async function questionOf(given: object) {
	const [first] = await rowsOf(JSON.stringify({ ...row, ...given }));
	if (!first || !('question' in first)) throw new Error(first?.problem);
	return first.question;
}

async function problemsOf(content: string | Uint8Array, reader = read): Promise<readonly string[]> {
	return (await rowsOf(content, reader)).flatMap((each) => ('problem' in each ? [each.problem] : []));
}

describe('a row of the dump', () => {
	it('becomes the question that its official page tells', async () => {
		expect(await questionOf({})).toEqual({
			source: 'parlement-wallonie',
			ref: '70001',
			number: '12 (2025-2026) 1',
			session: '2025-2026',
			url: 'https://parlement.exemple.invalid/questions/70001',
			title: 'les bus du soir à Fontvieille',
			text: { fr: 'Combien de lignes ?\n\nMerci.' },
			askers: [{ name: 'Aurèle Montbrisson', group: 'BOC' }],
			addressees: [{ name: 'Odile De Prangey', group: 'RIV', portfolio: undefined, from: undefined }],
			askedOn: '2026-03-02',
			deadline: { on: '2026-03-30', rule },
			answers: [],
			status: 'pending',
			attachments: [],
			topics: [],
		});
	});

	it('keeps unknown people as nobody', async () => {
		expect(await questionOf({ askedBy: null, askedTo: null })).toMatchObject({ askers: [], addressees: [] });
	});

	it.each([
		['Trois lignes.<br />', 'answered', 'final'],
		['La réponse nécessite des recherches qui ne sont pas terminées.', 'provisional', 'provisional'],
		['', 'provisional', 'provisional'],
	])('answered with %j is %s', async (answerText, status, kind) => {
		const question = await questionOf({ answerText, dateAnswered: '2026-03-20' });
		expect(question).toMatchObject({ status, answers: [{ kind, on: '2026-03-20', by: undefined }] });
	});

	it('signed by its asker is closed', async () => {
		const closure = {
			answerText: 'Art. 144.4',
			dateAnswered: '2026-03-20',
			answeredBy: { name: 'MONTBRISSON Aurèle' },
		};
		expect((await questionOf(closure)).status).toBe('closed');
	});
});

describe('our own export', () => {
	const questions = [
		aQuestion(),
		aQuestion({
			ref: '13',
			number: undefined,
			ended: 'withdrawn',
			topics: ['bus'],
			text: { fr: 'Ligne\u2028une', nl: 'x' },
		}),
		aQuestion({
			ref: '14',
			answers: [anAnswer({ kind: 'provisional', on: undefined, by: undefined, inferred: true }), anAnswer()],
			attachments: [{ title: 'Annexe', url: 'https://exemple.invalid/1' }],
			askers: [],
		}),
	];

	it('reads back as it was written', async () => {
		const rows = await rowsOf(questions.map(exportLine).join(''));
		expect(rows.map((each) => ('question' in each ? each.question : each.problem))).toEqual(questions);
	});

	it('leaves out what a store adds', () => {
		const stored = { ...aQuestion(), id: 7, checkedAt: 0 };
		expect(exportLine(stored)).toBe(exportLine(aQuestion()));
	});

	it('of a later format is refused', async () => {
		const later = exportLine(aQuestion()).replace('"questeur":1', '"questeur":2');
		expect(await problemsOf(later)).toEqual([
			'line 1: questeur is a newer format than this version reads (1): update Questeur',
		]);
	});
});

describe('a file', () => {
	const [first, second] = [JSON.stringify(row), JSON.stringify({ ...row, ref: '70002' })];

	it.each([
		['with LF', `${first}\n${second}\n`],
		['with CRLF and blank lines', `${first}\r\n\r\n${second}`],
		['with a byte order mark', `\uFEFF${first}\n${second}\n`],
		['packed', gzipSync(`${first}\n${second}\n`)],
		['packed in two pieces', Buffer.concat([gzipSync(`${first}\n`), gzipSync(`${second}\n`)])],
	])('%s gives its questions', async (_, content) => {
		const rows = await rowsOf(content);
		expect(rows.map((each) => 'question' in each && each.question.ref)).toEqual(['70001', '70002']);
	});

	it('of nothing gives nothing', async () => {
		expect(await rowsOf('')).toEqual([]);
	});

	it('says of each line that it refuses which and why, and reads on', async () => {
		const { dateAsked, ...undated } = row;
		const lines = [
			undated,
			{ ...row, dateAsked: '2026-02-30' },
			{ ...row, ref: 12, title: ' ' },
			{ ...row, assembly: 'X' },
		];
		const content = [...lines.map((line) => JSON.stringify(line)), 'nonsense', '[]', first].join('\n');
		expect(await problemsOf(content)).toEqual([
			'line 1: dateAsked is missing',
			'line 2: dateAsked is not a day: 2026-02-30',
			'line 3: ref must be a string; title is empty',
			'line 4: assembly is not one of: Parlement Wallon',
			'line 5: is not JSON',
			'line 6: the line must be an object',
		]);
		expect(await rowsOf(content)).toHaveLength(7);
	});

	it('refuses a line over the limit and bytes that are not text', async () => {
		const short = createFileReader({ rules: () => undefined, longestLine: 2000 });
		const long = JSON.stringify({ ...row, questionText: 'x'.repeat(500_000) });
		const content = Buffer.concat([Buffer.from(`${long}\n`), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(first)]);
		expect(await problemsOf(content, short)).toEqual(['line 1: is longer than 2000 bytes', 'line 2: is not UTF-8']);
		expect(await rowsOf(content, short)).toHaveLength(3);
	});

	it.each([
		['plain', (text: string) => text],
		['packed', (text: string) => gzipSync(text)],
	])('goes on where it stopped when %s', async (_, pack) => {
		const lines = Array.from({ length: 9 }, (_, at) => JSON.stringify({ ...row, ref: `é${at}` }));
		const path = await fileOf(pack(lines.join('\r\n')));
		for await (const stopped of read(path)) {
			const rest = await Array.fromAsync(read(path, stopped.position));
			expect(rest.map((each) => each.line)).toEqual(lines.map((_, at) => at + 1).slice(stopped.line));
			expect(rest.every((each) => 'question' in each && each.question.ref === `é${each.line - 1}`)).toBe(true);
		}
	});

	it('tells how far along it is', async () => {
		const content = `${first}\n${second}\n`;
		expect((await rowsOf(content)).at(-1)?.bytesRead).toBe(Buffer.byteLength(content));
	});

	it.each([
		['that is not there', async () => join(folder, 'nowhere.jsonl')],
		['that is cut short', async () => fileOf(gzipSync(`${first}\n`.repeat(50)).subarray(0, 200))],
	])('%s is an error that names it', async (_, make) => {
		const path = await make();
		const reading = Array.fromAsync(read(path));
		await expect(reading).rejects.toThrow(SourceError);
		await expect(reading).rejects.toThrow(path);
	});
});

describe.runIf(withShared)('the real dump', () => {
	it('is read whole: 358 questions, none refused', async () => {
		const rows = await Array.fromAsync(read(sharedFile('walloon/questions.jsonl')));
		const questions = rows.flatMap((each) => ('question' in each ? [each.question] : []));
		const counts = Object.groupBy(questions, ({ status }) => status);
		expect([rows.length, questions.length]).toEqual([358, 358]);
		expect(Object.entries(counts).map(([status, all]) => `${status} ${all.length}`)).toEqual([
			'pending 328',
			'answered 28',
			'provisional 2',
		]);
		expect(questions.filter(({ askers }) => askers.length === 0)).toHaveLength(16);
		expect(questions.filter(({ addressees }) => addressees.length === 0)).toHaveLength(6);
		expect(new Set(questions.map(({ ref }) => ref)).size).toBe(358);
	});
});
