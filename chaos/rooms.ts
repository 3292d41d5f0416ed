import { deputies, ministers, subjects } from './parliament/cast.ts';
import type { Deed, Document } from './parliament/document.ts';

type Interest = 'all' | 'asked' | 'answered';

export type Following = {
	/** As it is typed: `follow minister`, and its option. */
	readonly path: 'minister' | 'deputy' | 'topic';
	readonly value: string;
	readonly interest: Interest;
	readonly isAbout: (document: Document) => boolean;
};

export type Room = {
	/** A channel of the server; `direct` is a member's direct message. */
	readonly name: string;
	readonly pace: 'now' | 'daily' | 'weekly';
	readonly follows: readonly Following[];
	readonly digest?: { readonly at: string; readonly covers: 'everything' | 'followed' };
};

const [rain, lighthouses] = ministers;
const [plover] = deputies;
const [gutters] = subjects;

const minister = (who: typeof rain | typeof lighthouses, interest: Interest): Following => ({
	path: 'minister',
	value: who.named,
	interest,
	isAbout: (document) => document.minister === who,
});
const deputy = (interest: Interest): Following => ({
	path: 'deputy',
	value: plover.named,
	interest,
	isAbout: (document) => document.deputy === plover,
});
const topic: Following = {
	path: 'topic',
	value: gutters,
	interest: 'all',
	isAbout: (document) => document.topic === gutters,
};

export const rooms: readonly Room[] = [
	{ name: 'alertes', pace: 'now', follows: [minister(rain, 'all'), deputy('answered')] },
	{ name: 'phares', pace: 'now', follows: [minister(lighthouses, 'asked'), topic] },
	{ name: 'quotidien', pace: 'daily', follows: [minister(rain, 'all')] },
	{ name: 'hebdo', pace: 'weekly', follows: [deputy('all')] },
	{ name: 'matin', pace: 'now', follows: [], digest: { at: '07:30', covers: 'everything' } },
	{ name: 'nuit', pace: 'daily', follows: [minister(lighthouses, 'all')], digest: { at: '02:30', covers: 'followed' } },
	{ name: 'direct', pace: 'now', follows: [topic] },
	/** Where the bot is silenced for a while. */
	{ name: 'fragile', pace: 'now', follows: [minister(rain, 'all')], digest: { at: '07:30', covers: 'followed' } },
	/** Deleted in the middle of it all. */
	{ name: 'perdu', pace: 'now', follows: [minister(rain, 'all')], digest: { at: '07:30', covers: 'everything' } },
];

export const hours = ['02:30', '07:30'];

const wanted: Readonly<Record<Interest, readonly Deed[]>> = {
	all: ['asked', 'provisional', 'changed', 'answered', 'overdue'],
	asked: ['asked'],
	answered: ['provisional', 'changed', 'answered'],
};

/** Whether an alert of this is owed there, by what was asked for. */
export function isAlerted({ follows }: Room, document: Document, deed: Deed): boolean {
	return follows.some(({ isAbout, interest }) => isAbout(document) && wanted[interest].includes(deed));
}

/** Whether its digest tells of the question at all. */
export function isInDigest({ digest, follows }: Room, document: Document): boolean {
	if (digest === undefined) return false;
	return digest.covers === 'everything' || follows.some(({ isAbout }) => isAbout(document));
}
