import { Command } from 'commander';
import { main } from '../main.ts';

export function startCommand(): Command {
	return new Command('start')
		.description('start the bot: on Discord with DISCORD_TOKEN, else against the playground')
		.action(main);
}
