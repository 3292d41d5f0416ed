import { pick } from '../../bench/pick.ts';
import type { Random } from '../../bench/random.ts';
import { dayAt } from '../clock/brussels.ts';
import { deputies, ministers, places, subjects } from './cast.ts';
import { type Deed, type Document, type Happening, isLate, published } from './document.ts';
import { openSite } from './site.ts';

export const FIRST_REF = 112_000;

/** What becomes of a question after it is asked, each as likely as the others. */
const LIVES: readonly (readonly Deed[])[] = [
	[],
	['answered'],
	['answered'],
	['provisional', 'answered'],
	['changed', 'answered'],
];

type Wish = Partial<Pick<Document, 'minister' | 'deputy' | 'topic' | 'old' | 'later'>>;

/** Its questions, which are asked and answered as the story goes by. */
export async function openParliament({ random, now }: { readonly random: Random; readonly now: () => number }) {
	const documents = new Map<string, Document>();
	const site = await openSite({ documents, now });
	let nextRef = FIRST_REF;

	return {
		...site,
		documents,

		/** Somebody asks something; now and then the answer is there at once. */
		ask(wish: Wish = {}): Document {
			// One in thirteen numbers is a hole.
			nextRef += random() < 1 / 13 ? 2 : 1;
			const document: Document = {
				ref: String(nextRef),
				deputy: pick(deputies, random),
				minister: pick(ministers, random),
				topic: pick(subjects, random),
				place: pick(places, random),
				happenings: [],
				later: [...pick(LIVES, random)],
				old: false,
				...wish,
			};
			happen(document, 'asked');
			if (random() < 0.15 && document.later[0] === 'answered') goOn(document);
			documents.set(document.ref, document);
			return document;
		},

		/** Something happens to some question whose last news the bot has read: it reads what it finds, not what was. */
		moveOn(): void {
			const ready = [...documents.values()].filter((document) => document.later.length > 0 && isRead(document));
			const young = ready.filter(({ happenings }) => happenings.every(({ deed }) => deed !== 'overdue'));
			if (ready.length === 0) return;
			// The old ones are seldom read again, and make a run long.
			goOn(pick(young.length > 0 && random() < 0.9 ? young : ready, random));
		},

		/**
		 * What is unanswered by now is late, and told as such from now on: once, and before the moment at which the
		 * returned function is called, if it is.
		 */
		passDeadlines(): () => void {
			const since = site.reading.count;
			const late = [...documents.values()]
				.filter((document) => isLate(document, dayAt(now())))
				.map((document) => {
					const overdue = { ...happening('overdue'), since };
					document.happenings.push(overdue);
					return overdue;
				});
			return () => {
				for (const overdue of late) Object.assign(overdue, { by: site.reading.count, byTime: now() });
			};
		},

		/** Questions with news that the bot may not have read. */
		unread: () => [...documents.values()].filter((document) => !isRead(document)).length,
	};

	function goOn(document: Document): void {
		const deed = document.later.shift();
		if (deed !== undefined) happen(document, deed);
	}

	function happen(document: Document, deed: Deed): void {
		document.happenings.push(happening(deed));
	}

	function happening(deed: Deed): Happening {
		return { deed, on: dayAt(now()), since: undefined, by: undefined, byTime: undefined };
	}
}

function isRead(document: Document): boolean {
	return published(document).every(({ by }) => by !== undefined);
}
