#!/usr/bin/env node
import { Command } from 'commander';
import { backupCommand } from './cli/backup.ts';
import { doctorCommand } from './cli/doctor.ts';
import { exportCommand } from './cli/export.ts';
import { importCommand } from './cli/import.ts';
import { parseCommand } from './cli/parse.ts';
import { refreshCommand } from './cli/refresh.ts';
import { searchCommand } from './cli/search.ts';
import { showCommand } from './cli/show.ts';
import { startCommand } from './cli/start.ts';
import { tell } from './cli/tell.ts';
import { version } from './version.ts';

const program = new Command('questeur')
	.description('Follows up written parliamentary questions. Settings come from the environment: see .env.example.')
	.version(version)
	.showHelpAfterError('Add --help to see how it is used.');

program.addCommand(startCommand());
program.addCommand(refreshCommand());
program.addCommand(importCommand());
program.addCommand(exportCommand());
program.addCommand(parseCommand());
program.addCommand(searchCommand());
program.addCommand(showCommand());
program.addCommand(backupCommand());
program.addCommand(doctorCommand());

try {
	await program.parseAsync();
} catch (error) {
	tell(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
