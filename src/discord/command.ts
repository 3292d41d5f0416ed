import type { AboutMessage, Call, Context, Pressed } from './call.ts';
import type { Given, Option } from './options.ts';
import type { Press } from './press.ts';
import type { Reply } from './reply.ts';

type Options = Readonly<Record<string, Option<unknown>>>;

type Values<Spec> = { readonly [Name in keyof Spec]: Spec[Name] extends Option<infer Value> ? Value : never };

/** Where an answer that takes a while will be: Discord wants to know before there is one. `form`: at once or never. */
export type Answers = 'reader' | 'everyone' | 'here' | 'form';

/** What a command or subcommand does. */
export type Action = {
	readonly options: Options;
	readonly answers: Answers;
	start(given: Given, context: Context): Promise<Reply>;
};

/** What a button, select or form of a command does. */
export type PressAction = {
	readonly command: string;
	readonly action: string;
	readonly answers: Answers;
	/** Undefined when the custom id is not one that we write. */
	start(customId: string, context: Context & Pick<Pressed<unknown>, 'chosen' | 'fields'>): Promise<Reply> | undefined;
};

/** Names and descriptions are in the catalog, under `<name>.command`. */
type Declared = {
	readonly name: string;
	/** `guild`: servers where the bot is; `anywhere`: direct messages and as a person's own app too. */
	readonly where: 'anywhere' | 'guild';
	/** Who sees it at first; a server's managers can change that. */
	readonly permission?: bigint;
	readonly presses?: readonly PressAction[];
};

export type SlashCommand = Declared & {
	readonly kind?: 'slash';
	/** An action of its own, or subcommands. */
	readonly run: Action | Readonly<Record<string, Action>>;
};

/** In the menu of any message; Discord gives it no description. Its answer is for who asked. */
export type MessageCommand = Declared & {
	readonly kind: 'message';
	readonly run: (call: AboutMessage) => Promise<Reply>;
};

export type Command = SlashCommand | MessageCommand;

/** `action({ options: { query: required(text()) }, async run({ options, t }) { … } })` */
export function action<Spec extends Options>({
	options,
	answers = 'reader',
	run,
}: {
	readonly options: Spec;
	readonly answers?: 'reader' | 'everyone' | 'form';
	readonly run: (call: Call<Values<Spec>>) => Promise<Reply>;
}): Action {
	return { options, answers, start: (given, context) => run({ ...context, options: readOptions(options, given) }) };
}

function readOptions<Spec extends Options>(options: Spec, given: Given): Values<Spec>;
function readOptions(options: Options, given: Given): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.read(given, name)]));
}

/** `on(searchPage, 'here', async ({ payload, t }) => …)` */
export function on<Payload>(
	press: Press<Payload>,
	answers: Answers,
	run: (pressed: Pressed<Payload>) => Promise<Reply>,
): PressAction {
	return {
		command: press.command,
		action: press.action,
		answers,
		start(customId, context) {
			const payload = press.read(customId);
			return payload === undefined ? undefined : run({ ...context, payload });
		},
	};
}

export function isAction(run: SlashCommand['run']): run is Action {
	return typeof run.start === 'function';
}
