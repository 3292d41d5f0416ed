import { setTimeout as pause } from 'node:timers/promises';
import type { Playground } from '../src/playground/playground.ts';
import type { Act } from '../src/playground/protocol.ts';

const PER_SECOND = 20;
/** Discord gives an interaction three seconds; one more for what is on its way. */
const GRACE = 4000;

export type Calls = {
	/** From dispatch to the first response, in milliseconds. */
	readonly waits: readonly number[];
	readonly unanswered: number;
};

const QUERIES = ['réponse', 'ministre budget', 'mobilité', '"le plan"', 'santé -hôpital', 'énergie', 'logement social'];

/** People who use the bot twenty times a second, whether it has answered or not. */
export function createCallers(playground: Playground) {
	const answeredAt = new Map<string, number>();
	playground.onEvent((event) => {
		// The first message of an interaction, be it the answer or "thinking", is what its callback brought.
		const id = event.type === 'message' ? event.message.interaction_metadata?.id : undefined;
		if (id !== undefined && !answeredAt.has(id)) answeredAt.set(id, performance.now());
	});

	/** Calls until `over` settles. */
	return async function call(over: Promise<unknown>): Promise<Calls> {
		let isOver = false;
		void over.finally(() => {
			isOver = true;
		});
		const calls: Promise<number | undefined>[] = [];
		const started = performance.now();
		for (let turn = 0; !isOver; turn += 1) {
			calls.push(waitOf(actAt(turn)));
			await pause(Math.max(0, started + ((turn + 1) * 1000) / PER_SECOND - performance.now()));
		}
		const waits = await Promise.all(calls);
		const answered = waits.filter((wait) => wait !== undefined);
		return { waits: answered, unanswered: waits.length - answered.length };
	};

	async function waitOf(act: Act): Promise<number | undefined> {
		const askedAt = performance.now();
		const { refused, interactionId = '' } = await playground.act(act);
		if (act.type === 'autocomplete') return refused === undefined ? performance.now() - askedAt : undefined;
		if (refused !== undefined) throw new Error(refused);
		while (!answeredAt.has(interactionId)) {
			if (performance.now() - askedAt > GRACE) return undefined;
			await pause(20);
		}
		return (answeredAt.get(interactionId) ?? Number.NaN) - askedAt;
	}

	function actAt(turn: number): Act {
		const as = playground.people.member.user.id;
		const where = { as, channelId: playground.channelId('general') };
		const query = QUERIES[Math.floor(turn / 4) % QUERIES.length] ?? '';
		switch (turn % 4) {
			case 0:
			case 1:
				return { ...where, type: 'command', path: ['search'], options: { query } };
			case 2:
				return { ...where, type: 'command', path: ['status'], options: {} };
			default:
				return {
					...where,
					type: 'autocomplete',
					path: ['search'],
					options: { query, deputy: 'num' },
					focused: 'deputy',
				};
		}
	}
}
