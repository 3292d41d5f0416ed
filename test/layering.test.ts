import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Case = { readonly path: string; readonly code: string };

/** A tree with our own configuration, in which each case is a file of its room. */
let tree: string;
let found: ReadonlyMap<string, readonly string[]>;

const forbidden: readonly (readonly [path: string, from: string])[] = [
	['src/domain/x.ts', '../store/open-store.ts'],
	['src/domain/x.ts', '../locales/fr.ts'],
	['src/domain/x.ts', '../config.ts'],
	['src/domain/x.ts', 'zod'],
	['src/domain/x.ts', 'node:fs'],
	['src/locales/x.ts', '../domain/question.ts'],
	['src/sources/x/y.ts', '../../store/cache.ts'],
	['src/sources/x/y.ts', '../../services/record.ts'],
	['src/sources/x/y.ts', 'discord.js'],
	['src/store/x.ts', '../sources/source.ts'],
	['src/store/x.ts', 'cheerio'],
	['src/services/x.ts', '../store/open-store.ts'],
	['src/services/x.ts', '../sources/parlement-wallonie/parlement-wallonie.ts'],
	['src/services/x.ts', '../discord/router.ts'],
	['src/services/x.ts', '../commands/search.ts'],
	['src/services/x.ts', 'discord.js'],
	['src/services/x.ts', 'kysely'],
	['src/services/x.ts', 'bottleneck'],
	['src/discord/x.ts', '../store/contract/store.ts'],
	['src/discord/x.ts', '../services/follow.ts'],
	['src/discord/x.ts', '../commands/search.ts'],
	['src/commands/x.ts', '../store/open-store.ts'],
	['src/commands/x.ts', '../sources/source.ts'],
	['src/commands/x.ts', 'kysely'],
	['src/playground/x.ts', '../discord/router.ts'],
	['src/playground/x.ts', '../services/follow.ts'],
	['src/playground/x.ts', 'discord.js'],
	['src/services/x.ts', '../playground/playground.ts'],
	['src/commands/x.ts', '../main.ts'],
];

const allowed: readonly (readonly [path: string, from: string])[] = [
	['src/services/x.ts', '../store/contract/store.ts'],
	['src/services/x.ts', '../sources/source.ts'],
	['src/services/x.ts', '../domain/question.ts'],
	['src/commands/x.ts', '../services/follow.ts'],
	['src/commands/x.ts', '../discord/command.ts'],
	['src/commands/x.ts', '../store/contract/search.ts'],
	['src/store/x.ts', 'kysely'],
	['src/sources/x/y.ts', 'cheerio'],
	['src/discord/x.ts', 'discord.js'],
];

const rules: readonly (readonly [rule: string, path: string, code: string])[] = [
	['noProcessEnv', 'src/services/x.ts', 'export const token = process.env["DISCORD_TOKEN"];\n'],
	['noExplicitAny', 'src/services/x.ts', 'export function take(value: any) {\n\treturn value;\n}\n'],
	['noNonNullAssertion', 'src/services/x.ts', 'export const first = (list: string[]) => list[0]!;\n'],
	['noExcessiveLinesPerFile', 'src/services/x.ts', 'export const a = 1;\n'.repeat(201)],
	[
		'noExcessiveLinesPerFunction',
		'src/services/x.ts',
		`export function long() {\n${'\tconsole.log(1);\n'.repeat(61)}}\n`,
	],
	['noFocusedTests', 'test/x.test.ts', "import { it } from 'vitest';\n\nit.only('x', () => {});\n"],
	['noFloatingPromises', 'src/services/x.ts', 'async function send() {}\n\nexport function go() {\n\tsend();\n}\n'],
	['noImportCycles', 'src/domain/cycle-a.ts', "import { b } from './cycle-b.ts';\n\nexport const a = () => b;\n"],
	['noImportCycles', 'src/domain/cycle-b.ts', "import { a } from './cycle-a.ts';\n\nexport const b = () => a;\n"],
];

const cases: readonly Case[] = [
	...forbidden.map(([path, from], index) => ({ path: named(path, `forbidden-${index}`), code: importing(from) })),
	...allowed.map(([path, from], index) => ({ path: named(path, `allowed-${index}`), code: importing(from) })),
	...rules.map(([rule, path, code]) => ({ path: named(path, rule), code })),
];

function importing(from: string): string {
	return `import { thing } from '${from}';\n\nexport const used = thing;\n`;
}

/** One file a case; `cycle-a.ts` and its like keep the name that the other half imports. */
function named(path: string, name: string): string {
	return path.replace(/\/[xy]\./, `/${name}.`);
}

beforeAll(() => {
	tree = mkdtempSync(join(tmpdir(), 'questeur-walls-'));
	const config: object = JSON.parse(readFileSync('biome.json', 'utf8'));
	const vcs = { enabled: false };
	writeFileSync(join(tree, 'biome.json'), JSON.stringify({ ...config, vcs }));
	writeFileSync(join(tree, 'package.json'), readFileSync('package.json'));
	for (const { path, code } of cases) {
		mkdirSync(dirname(join(tree, path)), { recursive: true });
		writeFileSync(join(tree, path), code);
	}
	const biome = resolve('node_modules/.bin/biome');
	const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none'], {
		cwd: tree,
		encoding: 'utf8',
	});
	found = rulesByPath(stdout);
});

afterAll(() => rmSync(tree, { recursive: true }));

function rulesByPath(report: string): ReadonlyMap<string, readonly string[]> {
	const { diagnostics }: { diagnostics: { category: string; location: { path: string | { file: string } } }[] } =
		JSON.parse(report.slice(report.indexOf('{')));
	const paths = Map.groupBy(diagnostics, ({ location: { path } }) => (typeof path === 'string' ? path : path.file));
	return new Map([...paths].map(([path, group]) => [path, group.map(({ category }) => category)]));
}

function rulesFiring(path: string): string {
	return (found.get(path) ?? []).join(' ');
}

describe('the walls of the house', () => {
	it.each(forbidden.map(([path, from], index) => ({ path, from, index })))('$path may not import $from', (wall) => {
		expect(rulesFiring(named(wall.path, `forbidden-${wall.index}`))).toContain('noRestrictedImports');
	});

	it.each(allowed.map(([path, from], index) => ({ path, from, index })))('$path may import $from', (wall) => {
		expect(rulesFiring(named(wall.path, `allowed-${wall.index}`))).not.toContain('noRestrictedImports');
	});

	it.each(rules)('%s fires in %s', (rule, path) => {
		expect(rulesFiring(named(path, rule))).toContain(rule);
	});
});
