#!/usr/bin/env node
import { Command } from 'commander';
import { backupCommand } from './cli/backup.ts';
import { deliveriesCommand } from './cli/deliveries.ts';
import { doctorCommand } from './cli/doctor.ts';
import { exportCommand } from './cli/export.ts';
import { importCommand } from './cli/import.ts';
import { parseCommand } from './cli/parse.ts';
import { refreshCommand } from './cli/refresh.ts';
import { searchCommand } from './cli/search.ts';
import { showCommand } from './cli/show.ts';
import { startCommand } from './cli/start.ts';
import { tell } from './cli/tell.ts';
import { whyCommand } from './cli/why.ts';
import { version } from './version.ts';

const program = new Command('questeur')
	.description('Follows up written parliamentary questions. Settings come from the environment: see .env.example.')
	.version(version)
	.showHelpAfterError('Add --help to see how it is used.');

for (const command of [
	startCommand(),
	refreshCommand(),
	importCommand(),
	exportCommand(),
	parseCommand(),
	searchCommand(),
	showCommand(),
	deliveriesCommand(),
	whyCommand(),
	backupCommand(),
	doctorCommand(),
]) {
	program.addCommand(command.copyInheritedSettings(program));
}

try {
	await program.parseAsync();
} catch (error) {
	tell(sentenceOf(error));
	process.exitCode = 1;
}

function sentenceOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const isAbsent = 'code' in error && error.code === 'ENOENT' && 'path' in error;
	return isAbsent ? `There is nothing at ${error.path}. Check the path.` : error.message;
}
