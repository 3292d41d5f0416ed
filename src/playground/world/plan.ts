import { Locale } from 'discord-api-types/v10';

export type PersonPlan = { readonly name: string; readonly manager?: boolean; readonly locale?: Locale };

/** A guild to build: its first manager owns it. */
export type GuildPlan = {
	readonly name: string;
	readonly locale: Locale;
	readonly channels: readonly string[];
	readonly people: readonly PersonPlan[];
};

export const valClair: GuildPlan = {
	name: 'Groupe du Val-Clair',
	locale: Locale.French,
	channels: ['questions', 'digest', 'general'],
	people: [
		{ name: 'Odile Verfontaine', manager: true, locale: Locale.French },
		{ name: 'Basile Hautcourt', locale: Locale.French },
		{ name: 'Winifred Ashgrove', locale: Locale.EnglishGB },
	],
};
