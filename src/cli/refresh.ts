import { Command } from 'commander';
import { type SourceId, sourceIds } from '../config.ts';
import { findingSentence } from '../domain/finding.ts';
import { print, tell } from './tell.ts';
import { configOrThrow, withHouse } from './with-house.ts';

export function refreshCommand(): Command {
	return new Command('refresh')
		.description('read the parliaments’ sites once, as the schedule does; the alerts it causes go out with the bot')
		.option('--source <id>', `only this one: ${sourceIds.join(', ')}`)
		.option('--accept', 'believe what they say, also where it was held back as out of range: look at the site first')
		.option('--json', 'print what was found as JSON, a line per source')
		.action(async ({ source, accept = false, json }: { source?: string; accept?: boolean; json?: true }) => {
			const wanted = source === undefined ? (configOrThrow().sources ?? ['parlement-wallonie']) : [known(source)];
			await withHouse(
				async (house) => {
					for (const each of house.sources) {
						const report = await house.refresh(each, { accept });
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

function sentenceOf({ source, tally, problem, heldBack, waitsUntil }: Report): string {
	if (heldBack.length > 0) {
		const why = heldBack.map(findingSentence).join('; ');
		const next = waitsUntil === undefined ? 'It will be read again' : `It is read again after ${timeOf(waitsUntil)}`;
		return `${source} is held back: ${why}. Nothing was believed or changed. ${next}; if the site is right, questeur refresh --accept believes it.`;
	}
	const found = `${source}: ${tally.requests} refs read, ${tally.new} new, ${tally.changed} changed`;
	const trouble = tally.unreadable > 0 ? `, ${tally.unreadable} not understood (kept; see questeur doctor)` : '';
	return `${found}${trouble}.${problem === undefined ? '' : ` Cut short: ${problem}`}`;
}

function timeOf(instant: number): string {
	return new Date(instant).toISOString().slice(0, 16).replace('T', ' ').concat(' UTC');
}
