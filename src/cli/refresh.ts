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
		.option('--ref <ref>', 'with --accept: only this question, also what its page takes back')
		.option('--json', 'print what was found as JSON, a line per source')
		.action(async ({ source, accept = false, ref, json }: Wish) => {
			const wanted = source === undefined ? (configOrThrow().sources ?? ['parlement-wallonie']) : [known(source)];
			if (ref !== undefined && (!accept || wanted.length > 1)) {
				throw new Error('--ref names one question to believe: say also --accept, and which --source.');
			}
			await withHouse(
				async (house) => {
					for (const each of house.sources) {
						if (ref !== undefined) {
							tell(`${each.id} ${ref}: ${ACCEPTED[(await house.acceptRef(each, ref)) ?? 'none']}.`);
							continue;
						}
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

type Wish = { source?: string; accept?: boolean; ref?: string; json?: true };

const ACCEPTED = {
	new: 'it was not known, and is now',
	changed: 'it is now as its page says',
	unchanged: 'it was as its page says already',
	none: 'there is no question on that page, so that nothing was changed',
} as const;

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
