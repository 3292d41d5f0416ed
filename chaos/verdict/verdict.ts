import type { Document, Happening } from '../parliament/document.ts';
import { isAlerted, isInDigest, type Room } from '../rooms.ts';
import { align, type Told } from './align.ts';
import type { Entry } from './ledger.ts';
import { inLaterDigest, outOfOrder } from './order.ts';
import type { Telling } from './telling.ts';

/** One finding, where it is. */
export type Flaw = {
	readonly room: string;
	readonly flow: Telling['flow'];
	readonly ref: string;
	readonly what: string;
};

export type Verdict = {
	/** Happenings that are owed to a place, by an alert or by a digest, and how many of them are told there. */
	readonly expected: number;
	readonly seen: number;
	readonly lost: readonly Flaw[];
	readonly duplicated: readonly Flaw[];
	readonly reordered: readonly Flaw[];
};

export type Evidence = {
	/** Of a room that was deleted, what was told before must be sound; it is owed nothing more. */
	readonly rooms: readonly (Room & { readonly channelId: string; readonly isGone: boolean })[];
	readonly documents: readonly Document[];
	readonly entries: readonly Pick<Entry, 'channelId' | 'tellings'>[];
};

type Place = { readonly room: Evidence['rooms'][number]; readonly flow: Telling['flow'] };

/**
 * What counts: each happening of each question, in each place that it is owed to, told by exactly one message there.
 * What is owed comes from the parliament's plan and from what was followed, never from the bot's own data. A message
 * may tell of several questions, and of several happenings of one; a digest tells each question once, under what
 * matters most of what happened to it, which stands for all of that.
 */
export function verdictOn({ rooms, documents, entries }: Evidence): Verdict {
	const flaws = { lost: [] as Flaw[], duplicated: [] as Flaw[], reordered: [] as Flaw[] };
	let expected = 0;
	for (const place of rooms.flatMap((room) => [
		{ room, flow: 'alerts' } as const,
		{ room, flow: 'digests' } as const,
	])) {
		const { room, flow } = place;
		const said = entries
			.filter(({ channelId }) => channelId === room.channelId)
			.flatMap(({ tellings }) => tellings.filter((telling) => telling.flow === flow));
		const byRef = Map.groupBy(said, ({ ref }) => ref);
		const told: Told[] = [];
		for (const document of documents) {
			const owed = owedTo(place, document);
			const found = align(owed, byRef.get(document.ref) ?? []);
			byRef.delete(document.ref);
			told.push(...found.told);
			expected += owed.length - (room.isGone ? found.lost.length : 0);
			const flaw = (what: string) => ({ room: room.name, flow, ref: document.ref, what });
			if (!room.isGone) flaws.lost.push(...found.lost.map((each) => flaw(wordsOf(each))));
			flaws.duplicated.push(...found.extra.map((each) => flaw(`told as ${each.deeds} by message ${each.message}`)));
		}
		const strangers = [...byRef.values()].flat();
		flaws.duplicated.push(...strangers.map(({ ref }) => ({ room: room.name, flow, ref, what: 'was never published' })));
		const misplaced = flow === 'alerts' ? outOfOrder(told) : inLaterDigest(told, room.digest?.at ?? '');
		flaws.reordered.push(...misplaced.map((each) => misplacedFlaw(place, each)));
	}
	return { expected, seen: expected - flaws.lost.length, ...flaws };
}

function owedTo({ room, flow }: Place, document: Document): readonly Happening[] {
	const news = document.happenings.filter(({ deed }) => !(document.old && deed === 'asked'));
	if (flow === 'alerts') return news.filter(({ deed }) => isAlerted(room, document, deed));
	return isInDigest(room, document) ? news : [];
}

function misplacedFlaw({ room, flow }: Place, { telling, happenings }: Told): Flaw {
	const what = `${happenings.map(wordsOf).join(' and ')}, told by message ${telling.message} (${telling.day ?? 'alert'})`;
	return { room: room.name, flow, ref: telling.ref, what };
}

function wordsOf({ deed, on, since, by }: Happening): string {
	return `${deed} on ${on} (read between requests ${since} and ${by})`;
}
