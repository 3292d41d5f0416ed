import { fold } from '../../domain/fold.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Status, WrittenQuestion } from '../../domain/question.ts';
import { limits } from '../limits.ts';
import type { Forum } from './forum.ts';

/** What people call the tags that we apply, whatever language they speak to us. */
const names = {
	pending: ['En attente', 'Pending'],
	provisional: ['Provisoire', 'Provisional'],
	answered: ['Répondue', 'Answered'],
	overdue: ['En retard', 'Overdue'],
	closed: ['Clôturée', 'Closed'],
	digest: ['Résumé', 'Digest'],
} as const;

type Meaning = keyof typeof names;
type Standing = Pick<WrittenQuestion, 'status' | 'deadline'>;

const meanings: Readonly<Record<Status, Meaning | undefined>> = {
	pending: 'pending',
	provisional: 'provisional',
	answered: 'answered',
	closed: 'closed',
	withdrawn: 'closed',
	lapsed: 'closed',
	unknown: undefined,
};

type Tagged = {
	/** Undefined for a post that is about several questions. */
	readonly question: Standing | undefined;
	readonly today: PlainDate;
	/** Those that it has. */
	readonly applied: readonly string[];
};

/** The tags that a post is to have: ours as the question stands, and whatever people have added. */
export function statusTags({ tags }: Pick<Forum, 'tags'>, { question, today, applied }: Tagged): readonly string[] {
	const meant = (meaning: Meaning) => {
		const spelt = names[meaning].map(fold);
		return tags.filter(({ name }) => spelt.includes(fold(name))).map(({ id }) => id);
	};
	const all = Object.values(meanings).flatMap((meaning) => (meaning === undefined ? [] : meant(meaning)));
	const ours = [...all, ...meant('overdue')];
	const wanted = question === undefined ? meant('digest') : wantedOf(question, today).flatMap(meant);
	const theirs = applied.filter((id) => !ours.includes(id));
	return [...new Set([...wanted, ...theirs])].slice(0, limits.appliedTags);
}

function wantedOf({ status, deadline }: Standing, today: PlainDate): readonly Meaning[] {
	const meaning = meanings[status];
	if (meaning === undefined) return [];
	const waits = status === 'pending' || status === 'provisional';
	return waits && deadline !== undefined && deadline.on < today ? ['overdue', meaning] : [meaning];
}

/** Whether there is a tag for every post that we may make. */
export function hasStatusTags({ tags }: Pick<Forum, 'tags'>): boolean {
	const spelt = new Set(tags.map(({ name }) => fold(name)));
	const needed = ['pending', 'provisional', 'answered', 'closed', 'digest'] as const;
	return needed.every((meaning) => names[meaning].some((name) => spelt.has(fold(name))));
}
