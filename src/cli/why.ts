import { Command } from 'commander';
import type { House } from '../composition.ts';
import { plainWords } from '../discord/plain-words.ts';
import { createTranslators } from '../discord/translators.ts';
import { whyTexts } from '../discord/why-texts.ts';
import type { Target } from '../domain/subscription.ts';
import { deliveryStates } from '../store/contract/deliveries.ts';
import { discordId } from './discord-id.ts';
import { questionNamed } from './question-named.ts';
import { print } from './tell.ts';
import { utcTime } from './utc-time.ts';
import { withHouse } from './with-house.ts';

type Options = { readonly person?: true; readonly json?: true };
type Asked = { readonly typed: string; readonly id: string; readonly options: Options };

export function whyCommand(): Command {
	return new Command('why')
		.description('say whether a question was told in a channel, when, or why not, as /why does in Discord')
		.argument('<question>', 'its number, ref or official address')
		.argument('<channel>', 'its number, or a link to it', discordId)
		.option('--person', 'the number is a person’s: of their direct messages')
		.option('--json', 'print JSON')
		.action((typed: string, id: string, options: Options) =>
			withHouse((house) => explained(house, { typed, id, options })),
		);
}

async function explained({ store, why }: House, { typed, id, options }: Asked): Promise<void> {
	const target = options.person ? ({ kind: 'direct', userId: id } as const) : await channelOf(store, id);
	const explanation = await why(await questionNamed(store.questions, typed), target);
	if (options.json) {
		const { question, ...rest } = explanation;
		const { source, ref, number, url } = question;
		return print({ question: { source, ref, number, url }, ...rest });
	}
	const place = options.person ? `the direct messages of person ${id}` : `channel ${id}`;
	const { intro, moments } = whyTexts(createTranslators().en, explanation, { time: utcTime });
	const lines = [
		`${explanation.question.title} (${explanation.question.url}), in ${place}:`,
		plainWords(intro),
		...moments.flatMap(({ head, lines: told }) => [
			'',
			plainWords(head),
			...told.map((line) => `  ${plainWords(line)}`),
		]),
	];
	print(lines.join('\n'));
}

/** Its server is known from what it follows, from its digest, or from what it was told. */
async function channelOf({ subscriptions, digests, deliveries }: House['store'], channelId: string): Promise<Target> {
	const [followed] = await subscriptions.ofTarget({ kind: 'channel', guildId: '', channelId });
	const [told] = await deliveries.find({ states: deliveryStates, targetId: channelId }, 1);
	const known = [followed?.target, await digests.ofChannel(channelId), told?.target];
	const guildId = known.map((place) => (place && 'guildId' in place ? place.guildId : undefined)).find(Boolean);
	return { kind: 'channel', guildId: guildId ?? '', channelId };
}
