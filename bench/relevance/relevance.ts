import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { askAll } from './ask-all.ts';
import { createCollection } from './collection/collection.ts';
import { readCorpus } from './corpus/corpus.ts';
import { sharedPath } from './corpus/shared-rows.ts';
import { engines } from './engines/engines.ts';
import { makeQueries } from './make/make-queries.ts';
import { readOptions } from './options.ts';
import type { EngineOutcomes } from './outcome.ts';
import { comparison } from './report/comparison.ts';
import { engineTable } from './report/engine-table.ts';
import { goalsOf } from './report/goals.ts';
import { jsonOf } from './report/json.ts';
import { shown } from './report/shown.ts';

/** Measures how well Questeur and its peers find what people mean. False when asked to check and a goal is missed. */
export async function relevance(typed: readonly string[]): Promise<boolean> {
	const options = readOptions(typed);
	if (typeof options === 'string') {
		print(options);
		return false;
	}
	if (!existsSync(sharedPath('chamber'))) {
		print(`No real records at ${sharedPath('.')}: nothing to judge with (QUESTEUR_SHARED says where they are).`);
		return !options.check;
	}
	const questions = await readCorpus();
	const queries = makeQueries(createCollection(questions));
	print(`${questions.length} questions, ${queries.length} queries (bench/relevance/METHOD.md)`);
	const all: EngineOutcomes[] = [];
	for (const engine of options.engines) {
		const start = performance.now();
		const open = engines.get(engine);
		if (open === undefined) continue;
		all.push({ engine, outcomes: await askAll(open, { questions, queries }) });
		print(`${engine}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	}
	const goals = goalsOf(all);
	print(...report(all), '', ...goals.map(({ says, met }) => `${met ? 'PASS' : 'FAIL'}  ${says}`));
	if (options.show) print('', ...shown(all[0]?.outcomes ?? [], { show: options.show, questions }));
	if (options.json !== undefined) await writeFile(options.json, jsonOf(all, goals));
	return !options.check || goals.every(({ met }) => met);
}

function report(all: readonly EngineOutcomes[]): readonly string[] {
	const tables = all.map(engineTable);
	const compared = all.length < 2 ? [] : [false, true].map((heldOut) => comparison(all, { score: 'ndcg', heldOut }));
	return ['', 'Scores on the two thirds to tune with, then on the third held out:']
		.concat(...tables.map((lines) => ['', ...lines]))
		.concat(...compared.map((lines) => ['', ...lines]));
}

function print(...lines: readonly string[]): void {
	process.stdout.write(`${lines.join('\n')}\n`);
}
