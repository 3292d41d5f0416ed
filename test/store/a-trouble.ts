import type { Trouble } from '../../src/store/contract/troubles.ts';
import { aChannel } from '../services/targets.ts';

export function aTrouble(what: Partial<Trouble> = {}): Trouble {
	return {
		target: aChannel('alertes'),
		fault: 'missing-access',
		state: 'closed',
		since: 1,
		told: true,
		looks: 3,
		nextLookAt: 10,
		...what,
	};
}
