import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
	url: 'https://parlement.exemple.invalid/questions/13',
	title: 'L’éclairage des gares',
	text: { fr: 'Combien de gares restent éclairées la nuit ?' },
});

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'questeur-cli-search-'));
	const file = join(folder, 'questions.jsonl');
	await writeFile(file, `${exportLine(answered)}${exportLine(pending)}`);
	expect(await questeur(['import', file])).toMatchObject({ code: 0 });
}, PATIENCE.timeout);
afterAll(() => rm(folder, { recursive: true }));

async function questeur(args: readonly string[], input = '') {
	const env = { QUESTEUR_DATA_DIR: join(folder, 'data') };
	const { code, stdout, stderr } = await runChild('src/cli.ts', { args, env, input });
	// A sentence, never a trace.
	expect(stderr).not.toMatch(/^\s+at |UnhandledPromise/m);
	const lines: readonly unknown[] = stdout.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line)));
	return { code, stderr, lines };
}

describe('questeur search', PATIENCE, () => {
	it('shows its grammar', async () => {
		const { stdout } = await runChild('src/cli.ts', { args: ['search', '--help'], env: {} });
		for (const part of ['[query]', '--batch <file>', '--explain', 'titre:école', 'subvent*', '-à:Henry']) {
			expect(stdout).toContain(part);
		}
	});

	it('tells how a query was read when it was not as typed, or when asked', async () => {
		const slip = await questeur(['search', 'gares "éclairées']);
		expect(slip).toMatchObject({ code: 0, stderr: expect.stringContaining('Read as: gares "éclairées"') });
		expect(slip.stderr).toContain(pending.title);
		const asked = await questeur(['search', "les gares -tram à l'heure", '--explain', '--json']);
		expect(asked.stderr).toContain('Read as: gares heure -tram');
		expect((await questeur(['search', 'gares'])).stderr).not.toContain('Read as');
	});

	it('reads a query that begins with a dash after --', async () => {
		const { code, stderr } = await questeur(['search', '--explain', '--', '-tram statut:"en attente"']);
		expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('-tram statut:"en attente"') });
	});

	it('answers a file of queries with a line of JSON each, and goes on after one that cannot be asked', async () => {
		const file = join(folder, 'queries.txt');
		await writeFile(file, '\ufeffgares eclairees\r\n\r\n-gares\nTITRE:éclairage OU canard\n');
		const { code, lines, stderr } = await questeur(['search', '--batch', file, '--limit', '1']);
		expect(lines).toMatchObject([
			{
				query: 'gares eclairees',
				reading: { text: 'gares eclairees', slip: false, corrections: [] },
				total: 1,
				hits: [{ ref: '13', title: pending.title, excerpt: { text: expect.stringContaining('**gares**') } }],
			},
			{ query: '-gares', error: expect.stringContaining('-gares') },
			{ query: 'TITRE:éclairage OU canard', reading: { text: 'titre:éclairage OU canard' }, hits: [{ ref: '13' }] },
		]);
		expect(Object.keys(Object(lines[1]))).toEqual(['query', 'error']);
		expect({ code, stderr }).toMatchObject({ code: 1, stderr: '3 asked, 1 refused.\n' });
	});

	it('answers queries from standard input, with the filters of the command line', async () => {
		const { code, lines, stderr } = await questeur(['search', '--batch', '-', '--status', 'answered'], 'gares\nbus');
		expect(lines).toMatchObject([
			{ query: 'gares', total: 0, hits: [] },
			{ query: 'bus', total: 1, hits: [{ ref: answered.ref }] },
		]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '2 asked, 0 refused.\n' });
	});

	it.each([
		[['search'], 'Give either a query or --batch with a file.'],
		[['search', 'bus', '--batch', '-'], 'Give either a query or --batch with a file.'],
		[['search', '--batch', 'nowhere.txt'], 'There is no file nowhere.txt.'],
		[['search', '--minister', 'Nobody', 'bus'], 'Nobody of that role goes by Nobody.'],
	])('%j is told in a sentence', async (args, sentence) => {
		expect(await questeur(args)).toMatchObject({ code: 1, lines: [], stderr: expect.stringContaining(sentence) });
	});
});
