/** `key` is a person's or a competence's key; `name` is how it is shown. */
export type Subject =
	| { readonly kind: 'deputy'; readonly key: string; readonly name: string }
	| { readonly kind: 'minister'; readonly key: string; readonly name: string }
	| { readonly kind: 'portfolio'; readonly key: string; readonly name: string }
	| { readonly kind: 'topic'; readonly query: string }
	| { readonly kind: 'question'; readonly questionId: number; readonly title: string };

export const subjectKinds = ['deputy', 'minister', 'portfolio', 'topic', 'question'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export type Target =
	| { readonly kind: 'channel'; readonly guildId: string; readonly channelId: string }
	| { readonly kind: 'direct'; readonly userId: string };

export const interests = ['all', 'asked', 'answered'] as const;
export type Interest = (typeof interests)[number];

export const paces = ['now', 'daily', 'weekly'] as const;
export type Pace = (typeof paces)[number];

/** Language of what is posted there. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];
