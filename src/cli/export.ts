import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import type { House } from '../composition.ts';
import { exportLine } from '../sources/file/export-line.ts';
import { tell } from './tell.ts';
import { withHouse } from './with-house.ts';

export function exportCommand(): Command {
	return new Command('export')
		.description('write every question as JSON Lines, which questeur import reads back')
		.argument('[file]', 'where to; standard output by default')
		.action((file: string | undefined) =>
			withHouse(async (house) => {
				const lines = Readable.from(linesOf(house));
				if (file === undefined) return pipeline(lines, process.stdout, { end: false });
				await pipeline(lines, createWriteStream(file));
				tell(`Written to ${file}.`);
			}),
		);
}

async function* linesOf({ store }: House): AsyncGenerator<string> {
	for await (const question of store.questions.all()) yield exportLine(question);
}
