import type {
	APIApplicationCommand,
	APIApplicationCommandBasicOption,
	APIApplicationCommandOption,
	LocalizationMap,
} from 'discord-api-types/v10';
import { commandType, optionType } from './discord-numbers.ts';
import { type Caller, mayCall } from './may-call.ts';

/** What somebody can call with one slash: a command, or a subcommand of one. */
export type Callable = {
	readonly path: readonly string[];
	/** The words typed after the slash, in the person's language. */
	readonly name: string;
	readonly description: string;
	/** The required ones first. */
	readonly options: readonly CallableOption[];
};

export type CallableOption = {
	readonly option: APIApplicationCommandBasicOption;
	readonly name: string;
	readonly description: string;
};

type Named = {
	readonly name: string;
	readonly description: string;
	readonly name_localizations?: LocalizationMap | null;
	readonly description_localizations?: LocalizationMap | null;
};

const sisterLocales: Readonly<Record<string, string>> = { 'en-US': 'en-GB', 'en-GB': 'en-US', 'es-419': 'es-ES' };

/** The text for a locale, then for its sister, as Discord's client falls back. */
export function localised(plain: string, texts: LocalizationMap | null | undefined, locale: string): string {
	const byLocale: Readonly<Record<string, string | null | undefined>> = texts ?? {};
	return byLocale[locale] ?? byLocale[sisterLocales[locale] ?? ''] ?? plain;
}

const nameIn = (named: Named, locale: string): string => localised(named.name, named.name_localizations, locale);

const descriptionIn = (named: Named, locale: string): string =>
	localised(named.description, named.description_localizations, locale);

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
	return option.type !== optionType.subcommand && option.type !== optionType.subcommandGroup;
}

function callable(chain: readonly Named[], options: readonly APIApplicationCommandOption[], locale: string): Callable {
	const basic = options.filter(isBasic).map((option) => ({
		option,
		name: nameIn(option, locale),
		description: descriptionIn(option, locale),
	}));
	return {
		path: chain.map(({ name }) => name),
		name: chain.map((named) => nameIn(named, locale)).join(' '),
		description: chain.slice(-1).map((named) => descriptionIn(named, locale))[0] ?? '',
		options: [
			...basic.filter(({ option }) => option.required === true),
			...basic.filter(({ option }) => option.required !== true),
		],
	};
}

function callablesUnder(
	chain: readonly Named[],
	options: readonly APIApplicationCommandOption[],
	locale: string,
): readonly Callable[] {
	const subcommands = options.flatMap((option) => (isBasic(option) ? [] : [option]));
	if (subcommands.length === 0) return [callable(chain, options, locale)];
	return subcommands.flatMap((option) => callablesUnder([...chain, option], option.options ?? [], locale));
}

/** What this person may call here, in the order in which the bot declares it. */
export function callables(commands: readonly APIApplicationCommand[], caller: Caller): readonly Callable[] {
	return commands
		.filter((command) => command.type === commandType.chatInput && mayCall(command, caller))
		.flatMap((command) => callablesUnder([command], command.options ?? [], caller.locale));
}

export const folded = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();

/** Those whose name begins with what is typed, then those that merely contain it. */
export function matching(among: readonly Callable[], typed: string): readonly Callable[] {
	const wanted = folded(typed.trim());
	const names = ({ name, path }: Callable): readonly string[] => [folded(name), path.join(' ')];
	const begin = among.filter((each) => names(each).some((name) => name.startsWith(wanted)));
	const contain = among.filter((each) => !begin.includes(each) && names(each).some((name) => name.includes(wanted)));
	return [...begin, ...contain];
}
