import type { Clock } from '../domain/plain-date.ts';
import type { Interest, Locale, Pace, Subject, Target } from '../domain/subscription.ts';
import { UserError } from '../domain/user-error.ts';
import type { Role } from '../store/contract/people.ts';
import type { Store } from '../store/contract/store.ts';
import type { Subscription } from '../store/contract/subscriptions.ts';

/** What somebody typed or chose; autocompletion gives keys, people type names. */
export type Wish =
	| { readonly kind: 'deputy' | 'minister' | 'portfolio'; readonly keyOrName: string }
	| { readonly kind: 'topic'; readonly query: string }
	| { readonly kind: 'question'; readonly named: string };

export type FollowRequest = {
	readonly wish: Wish;
	readonly target: Target;
	readonly interest: Interest;
	readonly pace: Pace;
	readonly locale: Locale;
	readonly by: string;
};

export type Followed =
	| { readonly kind: 'followed'; readonly subscription: Subscription }
	| { readonly kind: 'already'; readonly subject: Subject };

type Dependencies = {
	readonly store: Pick<Store, 'subscriptions' | 'people' | 'questions' | 'search'>;
	readonly clock: Clock;
};

/** More than anybody reads, and few enough for a flood of them to cost little. */
const MOST = 200;

/** Turns what a person wants to follow into a subscription; a target follows a subject once. */
export function createFollow({ store, clock }: Dependencies) {
	return async function follow({ wish, by, ...rest }: FollowRequest): Promise<Followed> {
		const subject = await subjectOf(wish);
		const before = await store.subscriptions.ofTarget(rest.target);
		if (before.length >= MOST) throw new UserError('follow.full', { count: MOST });
		// A channel has one language; people change theirs.
		const locale = rest.target.kind === 'channel' ? (before[0]?.locale ?? rest.locale) : rest.locale;
		const made = { ...rest, locale, subject, createdBy: by, createdAt: clock() };
		const subscription = await store.subscriptions.add(made);
		return subscription === undefined ? { kind: 'already', subject } : { kind: 'followed', subscription };
	};

	async function subjectOf(wish: Wish): Promise<Subject> {
		switch (wish.kind) {
			case 'deputy':
				return { kind: 'deputy', ...(await person(wish.keyOrName, 'asker')) };
			case 'minister':
				return { kind: 'minister', ...(await person(wish.keyOrName, 'addressee')) };
			case 'portfolio': {
				const competence = await store.people.resolveCompetence(wish.keyOrName);
				if (competence === undefined) throw new UserError('follow.unknown-portfolio', { typed: wish.keyOrName });
				return { kind: 'portfolio', key: competence.key, name: competence.name };
			}
			case 'topic': {
				const query = wish.query.trim();
				// To search, no words mean everything; nobody follows that by a slip.
				const problem = query === '' ? 'only-operators' : store.search.problemWith(query);
				if (problem !== undefined) throw new UserError(`search.problem.${problem}`, { query });
				return { kind: 'topic', query };
			}
			case 'question':
				return question(wish.named);
		}
	}

	async function person(keyOrName: string, role: Role): Promise<{ key: string; name: string }> {
		const found = await store.people.resolve({ keyOrName, role });
		if (found !== undefined) return { key: found.key, name: found.name };
		throw new UserError(role === 'asker' ? 'follow.unknown-deputy' : 'follow.unknown-minister', { typed: keyOrName });
	}

	async function question(named: string): Promise<Subject> {
		const found = await store.questions.named(named);
		const [first] = found;
		if (first === undefined) throw new UserError('question.unknown', { typed: named });
		if (found.length > 1) throw new UserError('question.ambiguous', { typed: named, count: found.length });
		return { kind: 'question', questionId: first.id, title: first.title };
	}
}
