import { Command, InvalidArgumentError } from 'commander';
import type { House } from '../composition.ts';
import { targetKey } from '../services/target-key.ts';
import { deliveryStates } from '../store/contract/deliveries.ts';
import { deliveryJson } from './delivery-json.ts';
import { deliveryLine } from './delivery-line.ts';
import { print, tell } from './tell.ts';
import { withHouse } from './with-house.ts';

type Options = { readonly failed?: true; readonly json?: true; readonly limit: number };

export function deliveriesCommand(): Command {
	const deliveries = new Command('deliveries')
		.description('list the messages that are owed: due, held for later, or failed and why')
		.option('--failed', 'only those that failed')
		.option('--limit <number>', 'how many, oldest first', wholeNumber, 100)
		.option('--json', 'print JSON, a line per delivery')
		.action((options: Options) => withHouse((house) => list(house, options)));
	deliveries
		.command('retry')
		.description('make failed deliveries due again, once their cause is gone; the bot sends them within seconds')
		.argument('[id...]', 'which; all that failed where none is named', idsOf)
		.action((ids: readonly number[]) => withHouse((house) => retry(house, ids)));
	return deliveries;
}

async function list({ store }: House, { failed, json, limit }: Options): Promise<void> {
	const counts = await store.deliveries.counts();
	const states = failed ? (['failed'] as const) : (['held', 'due', 'failed'] as const);
	const shown = await store.deliveries.inStates(states, limit);
	for (const delivery of shown) print(json ? deliveryJson(delivery) : deliveryLine(delivery));
	const more = states.reduce((sum, state) => sum + counts[state], 0) - shown.length;
	if (more > 0) tell(`${more} more: raise --limit to see them.`);
	tell(`${deliveryStates.map((state) => `${counts[state]} ${state}`).join(', ')}.`);
	if (counts.failed > 0) tell('Once the cause of a failure is gone: questeur deliveries retry [ID…]');
}

async function retry({ store, clock }: House, ids: readonly number[]): Promise<void> {
	const named = ids.length > 0;
	const again = await store.deliveries.tryAgain({ ids: named ? ids : undefined, now: clock() });
	await tryTargets(store);
	const others = ids.filter((id) => !again.includes(id));
	if (again.length > 0) tell(`Due again: ${again.join(', ')}. The bot sends them within seconds, if it runs.`);
	else if (!named) tell('Nothing has failed.');
	if (others.length === 0) return;
	tell(`Not failed, or not there: ${others.join(', ')}. See questeur deliveries --failed.`);
	process.exitCode = 1;
}

/** The bot tries nothing at a target that it knows to be closed, until it is told otherwise. */
async function tryTargets({ troubles, deliveries }: House['store']): Promise<void> {
	const due = await deliveries.inStates(['due'], -1);
	for (const trouble of await troubles.all()) {
		const wanted = due.some(({ target }) => targetKey(target) === targetKey(trouble.target));
		if (wanted && trouble.state !== 'open') await troubles.save({ ...trouble, state: 'open' });
	}
}

/** Commander hands in one argument at a time, with what came of those before. */
function idsOf(text: string, before: readonly number[] | undefined): readonly number[] {
	return [...(before ?? []), wholeNumber(text)];
}

function wholeNumber(text: string): number {
	if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
	return Number(text);
}
