import { Command } from 'commander';
import { type SourceId, sourceIds } from '../config.ts';
import { print, tell } from './tell.ts';
import { configOrThrow, withHouse } from './with-house.ts';

export function refreshCommand(): Command {
	return new Command('refresh')
		.description('read the parliaments’ sites once, as the schedule does; the alerts it causes go out with the bot')
		.option('--source <id>', `only this one: ${sourceIds.join(', ')}`)
		.option('--json', 'print what was found as JSON, a line per source')
		.action(async ({ source, json }: { source?: string; json?: true }) => {
			const wanted = source === undefined ? (configOrThrow().sources ?? ['parlement-wallonie']) : [known(source)];
			await withHouse(
				async (house) => {
					for (const each of house.sources) {
						const report = await house.refresh(each);
						if (json) print(report);
						else tell(sentenceOf(report));
						if (report.problem !== undefined) process.exitCode = 1;
					}
				},
				{ sourceIds: wanted },
			);
		});
}

function known(id: string): SourceId {
	const found = sourceIds.find((each) => each === id);
	if (found === undefined) throw new Error(`There is no source ${id}. Choose one of ${sourceIds.join(', ')}.`);
	return found;
}

type Report = Awaited<ReturnType<Parameters<Parameters<typeof withHouse>[0]>[0]['refresh']>>;

function sentenceOf({ source, tally, problem }: Report): string {
	const found = `${source}: ${tally.requests} refs read, ${tally.new} new, ${tally.changed} changed`;
	const trouble = tally.unreadable > 0 ? `, ${tally.unreadable} not understood (kept; see questeur doctor)` : '';
	return `${found}${trouble}.${problem === undefined ? '' : ` Cut short: ${problem}`}`;
}
