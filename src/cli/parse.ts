import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { Reading } from '../domain/reading.ts';
import { createGroupSite } from '../sources/group-site/group-site.ts';
import { createParlementWallonie } from '../sources/parlement-wallonie/parlement-wallonie.ts';
import { print, tell } from './tell.ts';
import { configOrThrow } from './with-house.ts';

const names = ['parlement-wallonie', 'group-site'] as const;

export function parseCommand(): Command {
	return new Command('parse')
		.description('read a saved page without storing it: the tool for the day when a site changes')
		.argument('<file>', 'the page, as HTML or as its visible text')
		.requiredOption('--source <name>', `whose page it is: ${names.join(', ')}`)
		.option('--url <address>', 'where it was saved from')
		.option('--json', 'print the question in its normal form, as JSON')
		.action(async (file: string, { source, url, json }: { source: string; url?: string; json?: true }) => {
			const reading = parserOf(source)({ content: await readFile(file, 'utf8'), url: url ?? file });
			if (json) print(reading.kind === 'question' ? reading.question : reading);
			else tell(sentenceOf(file, reading));
			if (reading.kind !== 'question') process.exitCode = 1;
		});
}

function parserOf(name: string) {
	const { parlementWallonie } = configOrThrow();
	switch (name) {
		case 'parlement-wallonie':
			return createParlementWallonie({ baseUrl: parlementWallonie.url, startId: parlementWallonie.startId }).parse;
		case 'group-site':
			return createGroupSite({}).parse;
		default:
			throw new Error(`There is no source ${name} whose pages can be read. Choose one of ${names.join(', ')}.`);
	}
}

function sentenceOf(file: string, reading: Reading): string {
	switch (reading.kind) {
		case 'question': {
			const { title, number, askedOn, status } = reading.question;
			return `${file}: “${title}”, ${number ?? 'no number'}, asked on ${askedOn}, ${status}. Add --json for all of it.`;
		}
		case 'unreadable':
			return `${file} was not understood: ${reading.problem}`;
		case 'other':
			return `${file} is a document of another kind than a written question.`;
		default:
			return `${file} says that there is nothing at its address.`;
	}
}
