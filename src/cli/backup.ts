import { Command } from 'commander';
import { tell } from './tell.ts';
import { withHouse } from './with-house.ts';

export function backupCommand(): Command {
	return new Command('backup')
		.description('copy the database to a file, safely, while the bot runs')
		.argument('<file>', 'where to')
		.action((file: string) =>
			withHouse(async ({ store }) => {
				await store.backup(file);
				tell(`Backed up to ${file}. To restore it, stop the bot and put it in place of questeur.sqlite.`);
			}),
		);
}
