import { nameKey } from '../../../../domain/names.ts';
import type { Restriction } from '../query.ts';

/** The same for two that ask the same. */
export function restrictionKey(restriction: Restriction): string {
	return `${restriction.excluded ? '-' : ''}${restriction.kind}:${valueKey(restriction)}`;
}

function valueKey(restriction: Restriction): string {
	switch (restriction.kind) {
		case 'asker':
		case 'addressee':
			return restriction.names
				.map((name) => JSON.stringify(nameKey(name)))
				.sort()
				.join('|');
		case 'status':
			return restriction.statuses.toSorted().join('|');
		case 'session':
			return restriction.sessions
				.map((session) => JSON.stringify(session))
				.sort()
				.join('|');
		case 'asked':
			return `${restriction.from ?? ''}..${restriction.to ?? ''}`;
	}
}
