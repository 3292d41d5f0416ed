import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { askAll } from './ask-all.ts';
import { createCollection } from './collection/collection.ts';
import { readCorpus } from './corpus/corpus.ts';
import { sharedPath } from './corpus/shared-rows.ts';
import { engines } from './engines/engines.ts';
import { makeQueries } from './make/make-queries.ts';
import { type Options, readOptions } from './options.ts';
import type { EngineOutcomes } from './outcome.ts';
import { comparison } from './report/comparison.ts';
import { engineTable } from './report/engine-table.ts';
import { type Goal, goalsOf } from './report/goals.ts';
import { jsonOf } from './report/json.ts';
import { shown } from './report/shown.ts';
import { topicQueries } from './topics/topic-queries.ts';
import { readTopics } from './topics/topics.ts';
import { unjudged } from './topics/unjudged.ts';

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
	return compare(options);
}

async function compare({ engines: wished, json, show, check }: Options): Promise<boolean> {
	const questions = await readCorpus();
	const collection = createCollection(questions);
	const topics = await readTopics();
	const queries = [...makeQueries(collection), ...topicQueries(topics, collection)];
	print(`${questions.length} questions, ${queries.length} queries (bench/relevance/METHOD.md)`);
	const all: EngineOutcomes[] = [];
	for (const engine of wished) {
		const start = performance.now();
		const open = engines.get(engine);
		const outcomes = open ? await askAll(open, { questions, queries }) : 'unknown';
		if (typeof outcomes === 'string') print(`${engine} is left out: ${outcomes}`);
		else all.push({ engine, outcomes });
		print(`${engine}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	}
	const goals = goalsOf(all);
	print(...report(all, goals));
	if (show === 'unjudged') print('', ...unjudged(all, { topics, collection }));
	else if (show) print('', ...shown(all[0]?.outcomes ?? [], { show, questions }));
	if (json !== undefined) await writeFile(json, jsonOf(all, goals));
	return !check || goals.every(({ met }) => met);
}

function report(all: readonly EngineOutcomes[], goals: readonly Goal[]): readonly string[] {
	const tables = all.map(engineTable);
	const compared = all.length < 2 ? [] : [false, true].map((heldOut) => comparison(all, { score: 'ndcg', heldOut }));
	return ['', 'Scores on the two thirds to tune with, then on the third held out:']
		.concat(...[...tables, ...compared].map((lines) => ['', ...lines]))
		.concat('', ...goals.map(({ says, met }) => `${met ? 'PASS' : 'FAIL'}  ${says}`));
}

function print(...lines: readonly string[]): void {
	process.stdout.write(`${lines.join('\n')}\n`);
}
