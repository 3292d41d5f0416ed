import { Locale } from 'discord-api-types/v10';

export type PersonPlan = { readonly name: string; readonly manager?: boolean; readonly locale?: Locale };

/** A channel to make; a name alone is a text channel. */
export type ChannelPlan = {
	readonly name: string;
	readonly type?: 'text' | 'announcement' | 'forum';
	/** Of a forum, by name. */
	readonly tags?: readonly string[];
	/** Those of them that only who may manage threads applies. */
	readonly moderatedTags?: readonly string[];
	/** Whether each post of a forum needs a tag. */
	readonly requiresTag?: boolean;
};

/** A guild to build: its first manager owns it. */
export type GuildPlan = {
	readonly name: string;
	readonly locale: Locale;
	readonly channels: readonly (string | ChannelPlan)[];
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

/** With a channel of each kind, for who tries it by hand. */
export const wholeValClair: GuildPlan = {
	...valClair,
	channels: [
		...valClair.channels,
		{ name: 'annonces', type: 'announcement' },
		{ name: 'suivi', type: 'forum', tags: ['En attente', 'Provisoire', 'Répondue', 'En retard', 'Clôturée', 'Résumé'] },
	],
};
