import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import type { House } from '../composition.ts';
import type { ImportReport, Row } from '../services/import.ts';
import { createFileReader } from '../sources/file/read-questions.ts';
import { wallonDeadline } from '../sources/parlement-wallonie/deadline-rule.ts';
import { groupSiteQuestion } from './group-site-question.ts';
import { print, tell } from './tell.ts';
import { withHouse } from './with-house.ts';

export function importCommand(): Command {
	return new Command('import')
		.description('import questions without alerting anybody')
		.argument('<file-or-url>', 'JSON Lines (gzipped or not), or with --source group-site a page: a file or an address')
		.option('--source <name>', 'file, or group-site', 'file')
		.option('--json', 'print the report as JSON')
		.action(async (from: string, { source, json }: { source: string; json?: true }) => {
			const report = await withHouse((house) => importFrom(house, { from, source }));
			if (json) print(report);
			else for (const line of sentencesOf(report)) tell(line);
			if (report.refused.length > 0) process.exitCode = 1;
		});
}

async function importFrom(house: House, { from, source }: { from: string; source: string }): Promise<ImportReport> {
	if (source === 'group-site') {
		const question = await groupSiteQuestion(house, from);
		return house.importFile({ identity: `group-site:${from}`, rows: () => once(question) });
	}
	if (source !== 'file') throw new Error(`There is nothing to import from ${source}. Choose file or group-site.`);
	const { size, mtimeMs } = await stat(from).catch(() => {
		throw new Error(`There is no file ${from}. Give the path of a JSON Lines file.`);
	});
	const read = createFileReader({ rules: (id) => (id === 'parlement-wallonie' ? wallonDeadline : undefined) });
	const bar = new SingleBar({
		format: '{bar} {percentage}% | {rows} questions | {duration_formatted}',
		noTTYOutput: false,
	});
	bar.start(size, 0, { rows: 0 });
	let rows = 0;
	try {
		return await house.importFile({
			identity: `${resolve(from)}:${size}:${mtimeMs}`,
			writtenAt: Math.floor(mtimeMs),
			rows: (position) => counted(read(from, position)),
		});
	} finally {
		bar.stop();
	}

	async function* counted(lines: ReturnType<typeof read>) {
		for await (const row of lines) {
			rows += 1;
			bar.update(row.bytesRead, { rows });
			yield row;
		}
	}
}

async function* once(question: Extract<Row, { question: unknown }>['question']): AsyncGenerator<Row> {
	yield { line: 1, position: { line: 1, byte: 0 }, question };
}

function sentencesOf(report: ImportReport): readonly string[] {
	const { read, new: found, changed, unchanged, refused, resumedAfter } = report;
	return [
		...(resumedAfter === undefined ? [] : [`Taken up again after line ${resumedAfter}.`]),
		`${read} read: ${found} new, ${changed} changed, ${unchanged} unchanged, ${refused.length} refused.`,
		...refused.map(({ problem }) => `  ${problem}`),
	];
}
