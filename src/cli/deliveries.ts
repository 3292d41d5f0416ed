import { Command } from 'commander';
import type { House } from '../composition.ts';
import { targetKey } from '../services/target-key.ts';
import { type Delivery, deliveryStates, type WantedDeliveries } from '../store/contract/deliveries.ts';
import { deliveryJson } from './delivery-json.ts';
import { deliveryLine } from './delivery-line.ts';
import { discordId } from './discord-id.ts';
import { questionNamed } from './question-named.ts';
import { print, tell } from './tell.ts';
import { wholeNumber } from './whole-number.ts';
import { withHouse } from './with-house.ts';

type Options = {
	readonly failed?: true;
	readonly of?: string;
	readonly in?: string;
	readonly json?: true;
	readonly limit: number;
};

export function deliveriesCommand(): Command {
	const deliveries = new Command('deliveries')
		.description('list the messages that are owed: due, held for later, or failed and why')
		.option('--failed', 'only those that failed')
		.option('--of <question>', 'only those that tell of it, sent ones too: its number, ref or official address')
		.option('--in <channel>', 'only those for a channel, or a person: its number, or a link to it', discordId)
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

async function list({ store }: House, options: Options): Promise<void> {
	const wanted = await wantedOf(store, options);
	const shown = await store.deliveries.find(wanted, options.limit);
	const numbers = await numbersOf(store, shown);
	for (const delivery of shown) {
		const number = numbers.get(delivery.id);
		print(options.json ? deliveryJson(delivery, number) : deliveryLine(delivery, number));
	}
	const more = (await store.deliveries.countOf(wanted)) - shown.length;
	if (more > 0) tell(`${more} more: raise --limit to see them.`);
	const counts = await store.deliveries.counts();
	tell(`${deliveryStates.map((state) => `${counts[state]} ${state}`).join(', ')}.`);
	if (counts.failed > 0) tell('Once the cause of a failure is gone: questeur deliveries retry [ID…]');
}

/** Of a question, whatever became of them: that is what is asked. */
async function wantedOf(
	{ questions }: House['store'],
	{ failed, of, in: targetId }: Options,
): Promise<WantedDeliveries> {
	const questionId = of === undefined ? undefined : (await questionNamed(questions, of)).id;
	const owed = of === undefined ? (['held', 'due', 'failed'] as const) : deliveryStates;
	return { states: failed ? ['failed'] : owed, questionId, targetId };
}

/** Of the questions of alerts, by the alert; its ref where a question has no number. */
async function numbersOf(
	{ questions }: House['store'],
	shown: readonly Delivery[],
): Promise<ReadonlyMap<number, string>> {
	const alerts = shown.flatMap(({ id, payload }) =>
		payload.kind === 'alert' ? [{ id, questionId: payload.item.questionId }] : [],
	);
	const found = await questions.byIds([...new Set(alerts.map(({ questionId }) => questionId))]);
	const names = new Map(found.map(({ id, number, ref }) => [id, number ?? ref]));
	return new Map(
		alerts.flatMap(({ id, questionId }) => {
			const name = names.get(questionId);
			return name === undefined ? [] : [[id, name] as const];
		}),
	);
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
