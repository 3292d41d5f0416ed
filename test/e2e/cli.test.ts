import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLine } from '../../src/sources/file/export-line.ts';
import { anAnswer, aQuestion } from '../domain/a-question.ts';
import { runChild } from './child.ts';

/** Each run starts a program of its own. */
const PATIENCE = { timeout: 120_000 };

const answered = aQuestion({ answers: [anAnswer()] });
const pending = aQuestion({
	ref: '13',
	number: '13 (2025-2026) 1',
	url: 'https://parlement.exemple.invalid/questions/13',
	title: 'L’éclairage des gares',
	text: { fr: 'Combien de gares restent éclairées la nuit ?' },
});

let folder = '';
let file = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'questeur-cli-'));
	file = join(folder, 'questions.jsonl');
	await writeFile(file, `${exportLine(answered)}{"questeur":1,"ref":"14"}\n${exportLine(pending)}`);
});
afterAll(() => rm(folder, { recursive: true }));

/** `questeur …` over a data directory of that name. */
async function questeur(args: readonly string[], data = 'data') {
	const { code, stdout, stderr } = await runChild('src/cli.ts', {
		args,
		env: { QUESTEUR_DATA_DIR: join(folder, data) },
	});
	// A sentence, never a trace.
	expect(stderr).not.toMatch(/^\s+at |UnhandledPromise/m);
	return { code, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

const jsonOf = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

describe('--help', PATIENCE, () => {
	const verbs = ['start', 'refresh', 'import', 'export', 'parse', 'search', 'show', 'deliveries', 'backup', 'doctor'];

	it('lists every verb, and each says how it is used', async () => {
		const { code, stdout } = await questeur(['--help']);
		expect(code).toBe(0);
		for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
		// Two at a time, as small machines have two processors.
		for (const pair of verbs.map((verb, place) => [verb, verbs[place + 1]] as const).filter((_, at) => at % 2 === 0)) {
			await Promise.all(pair.map(async (verb) => verb && saysHow(verb)));
		}
	});

	async function saysHow(verb: string): Promise<void> {
		const help = await questeur([verb, '--help']);
		expect(help.code).toBe(0);
		expect(help.stdout).toMatch(new RegExp(`^Usage: questeur ${verb} `));
		expect(help.stdout).toContain('-h, --help');
	}
});

describe('questions in and out', PATIENCE, () => {
	it('imports what it can, and names the line that it cannot and why', async () => {
		const { code, lines } = await questeur(['import', file, '--json']);
		expect(code).toBe(1);
		const [report] = jsonOf(lines);
		expect(report).toMatchObject({ read: 3, new: 2, changed: 0, unchanged: 0, refused: [{ line: 2 }] });
		expect(report.refused[0].problem).toMatch(/line 2.*source/);
	});

	it('says the same in words, and finds nothing new the second time', async () => {
		const { stdout, stderr } = await questeur(['import', file]);
		expect(stdout).toBe('');
		expect(stderr).toContain('3 read: 0 new, 0 changed, 2 unchanged, 1 refused.');
		expect(stderr).toMatch(/line 2/);
	});

	it('exports what another house imports as the same', async () => {
		const there = join(folder, 'export.jsonl');
		expect(await questeur(['export', there])).toMatchObject({ code: 0, stdout: '' });
		const lines = (await readFile(there, 'utf8')).trimEnd().split('\n');
		expect(lines.toSorted()).toEqual([answered, pending].map((each) => exportLine(each).trimEnd()).toSorted());
		expect(jsonOf((await questeur(['import', there, '--json'], 'other')).lines)[0]).toMatchObject({
			new: 2,
			refused: [],
		});
		expect((await questeur(['export'], 'other')).lines.toSorted()).toEqual(lines.toSorted());
	});

	it('searches, with what a script needs of each question', async () => {
		const { code, lines } = await questeur(['search', 'gares eclairees', '--json']);
		expect(code).toBe(0);
		const [found, ...others] = jsonOf(lines);
		expect(others).toEqual([]);
		const { ref, number, title, askedOn, status, askers, addressees, url } = JSON.parse(JSON.stringify(pending));
		expect(found).toMatchObject({ ref, number, title, askedOn, status, askers, addressees, url });
		expect(found.excerpt.text).toContain('**gares**');
	});

	it('shows a question with its answer', async () => {
		const { stdout } = await questeur(['show', '12']);
		for (const part of [answered.title, answered.url, 'final answer of 2026-03-20 by Odile Prangey', 'Trois lignes']) {
			expect(stdout).toContain(part);
		}
		const [shown] = jsonOf((await questeur(['show', answered.url, '--json'])).lines);
		expect(shown).toMatchObject({ ref: '12', status: 'answered', answers: [{ kind: 'final', on: '2026-03-20' }] });
	});

	it('backs up what can be opened again, and replaces no file', async () => {
		const backup = join(folder, 'backup.sqlite');
		expect((await questeur(['backup', backup])).code).toBe(0);
		expect(await questeur(['backup', backup])).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('is there already'),
		});
		// Restoring is as the sentence says: put in place of questeur.sqlite.
		await mkdir(join(folder, 'restored'));
		await copyFile(backup, join(folder, 'restored', 'questeur.sqlite'));
		const { stderr } = await questeur(['search', 'bus'], 'restored');
		expect(stderr).toContain('1 found.');
		expect(stderr).toContain(answered.title);
	});
});

describe('the tools', PATIENCE, () => {
	it('doctor finds a house without a token well', async () => {
		const { code, lines } = await questeur(['doctor', '--json']);
		expect(code).toBe(0);
		const findings = jsonOf(lines);
		expect(findings.map(({ check }) => check)).toEqual(['node', 'data directory', 'database', 'token']);
		for (const finding of findings) expect(finding).toMatchObject({ ok: true });
	});

	it('parse tells the facts of a saved page, and of one that is none', async () => {
		const page = (name: string) => `test/sources/parlement-wallonie/${name}.html`;
		const read = await questeur(['parse', '--source', 'parlement-wallonie', page('print-answered'), '--json']);
		expect(read.code).toBe(0);
		expect(jsonOf(read.lines)[0]).toMatchObject({
			title: "L'éclairage des sentiers, ravines et passerelles",
			number: '112 (2019-2020) 1',
			askedOn: '2020-02-04',
			status: 'answered',
		});
		const hole = await questeur(['parse', '--source', 'parlement-wallonie', page('print-hole')]);
		expect(hole).toMatchObject({ code: 1, stderr: expect.stringContaining('there is nothing at its address') });
	});

	it('refresh reads the fictional parliament', async () => {
		const { code, stderr } = await questeur(['refresh', '--source', 'sample', '--accept'], 'sample');
		expect(code).toBe(0);
		expect(stderr).toMatch(/^exemple: \d+ refs read, (\d+) new, 0 changed\.$/m);
	});
});

describe('what cannot be', PATIENCE, () => {
	it.each([
		[['sing'], "unknown command 'sing'", 'Add --help'],
		[['search', 'bus', '--colour'], "unknown option '--colour'", 'Add --help'],
		[['search', 'bus', '--from', '31/02/2026'], 'Write a date as 2026-03-01', ''],
		[['search', 'xq'], '“xq” is too short', ''],
		[['show', 'nowhere'], 'No question goes by nowhere. Find it with questeur search.', ''],
		[['import', 'nowhere.jsonl'], 'There is no file nowhere.jsonl.', ''],
		[['parse', 'nowhere.html', '--source', 'group-site'], 'There is nothing at nowhere.html.', ''],
		[['refresh', '--source', 'sample', '--ref', '1'], '--ref names one question to believe: say also --accept', ''],
		[['refresh', '--source', 'moon'], 'There is no source moon. Choose one of', ''],
	])('%j is told in a sentence', async (...[args, sentence, hint]) => {
		const { code, stdout, stderr } = await questeur(args);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(stderr).toContain(sentence);
		expect(stderr).toContain(hint);
	});
});
