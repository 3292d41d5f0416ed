import type { PlainDate } from '../../domain/plain-date.ts';

export const roles = ['asker', 'addressee'] as const;
export type Role = (typeof roles)[number];

export type KnownPerson = {
	/** names.ts nameKey: the identity of a person here. */
	readonly key: string;
	readonly name: string;
	/** The latest known, in either role. */
	readonly group: string | undefined;
	/** Of the latest question put to this person. */
	readonly portfolio: string | undefined;
	/** The day of the latest question in that role. */
	readonly latestOn: PlainDate;
	/** Questions in that role. */
	readonly questions: number;
};

export type Competence = {
	/** portfolio.ts competenceKey. */
	readonly key: string;
	readonly name: string;
	/** Who was last asked about it. */
	readonly minister: string | undefined;
};

export type People = {
	/**
	 * Any part of the name, accents, case and order indifferent; beginnings of words first, then the most active. ''
	 * gives the most active; what no name has, those that are spelt nearly so.
	 */
	suggest(wanted: {
		readonly typed: string;
		readonly role: Role;
		readonly limit: number;
	}): Promise<readonly KnownPerson[]>;
	/** The one person of that role that a key or a typed name can only mean. */
	resolve(wanted: { readonly keyOrName: string; readonly role: Role }): Promise<KnownPerson | undefined>;
	/** What ministers are in charge of, split into competences; found as people are. */
	suggestCompetences(typed: string, limit: number): Promise<readonly Competence[]>;
	resolveCompetence(keyOrName: string): Promise<Competence | undefined>;
};
