import { invalidForm } from '../discord-error.ts';
import type { StoredMessage } from '../world/world.ts';

const mostAtOnce = 100;
const usually = 50;

/** Newest first, as `limit`, `before`, `after` and `around` ask. */
export function pageOf(oldestFirst: readonly StoredMessage[], query: URLSearchParams): StoredMessage[] {
	const limit = Number(query.get('limit') ?? usually);
	if (!Number.isInteger(limit) || limit < 1 || limit > mostAtOnce) {
		const message = `int value should be between 1 and ${mostAtOnce}.`;
		throw invalidForm([{ path: ['limit'], code: 'NUMBER_TYPE_MAX', message }]);
	}
	const idOf = ({ message }: StoredMessage) => BigInt(message.id);
	const around = query.get('around');
	const before = query.get('before');
	const after = query.get('after');
	if (around) {
		const half = Math.floor(limit / 2);
		const middle = BigInt(around);
		const older = oldestFirst.filter((stored) => idOf(stored) < middle).slice(-half || oldestFirst.length);
		const newer = oldestFirst.filter((stored) => idOf(stored) >= middle).slice(0, limit - half);
		return [...older, ...newer].reverse();
	}
	if (after)
		return oldestFirst
			.filter((stored) => idOf(stored) > BigInt(after))
			.slice(0, limit)
			.reverse();
	const upTo = before ? oldestFirst.filter((stored) => idOf(stored) < BigInt(before)) : oldestFirst;
	return upTo.slice(-limit).reverse();
}
