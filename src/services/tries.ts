import type { Clock } from '../domain/plain-date.ts';
import type { Place } from '../domain/sending.ts';
import type { Deliveries } from '../store/contract/deliveries.ts';

type Dependencies = {
	readonly deliveries: Pick<Deliveries, 'written' | 'handedOver' | 'partSent'>;
	readonly id: number;
	/** Whether this bot is the one that sends. */
	readonly maySend: () => boolean;
	readonly clock: Clock;
};

/** Writes down how far a try has come. A disk that is full is not Discord's failure: it is told from one. */
export function createTries({ deliveries, id, maySend, clock }: Dependencies) {
	let failure: { readonly error: unknown } | undefined;

	return {
		/**
		 * Before the first part is sent: written anew after questions have changed, the parts would be cut elsewhere, and
		 * what stood near a cut would come twice or never.
		 */
		async written(parts: readonly string[]): Promise<readonly string[]> {
			await write(() => deliveries.written(id, parts));
			return parts;
		},
		/** Refuses where another bot has taken over: this process was asleep between two messages of a letter. */
		async handedOver(): Promise<void> {
			if (!maySend()) throw new Error('another bot sends now');
			await write(() => deliveries.handedOver(id, clock()));
		},
		partSent: (part: Place) => write(() => deliveries.partSent(id, part)),

		throwIfNotWritten(): void {
			if (failure !== undefined) throw failure.error;
		},
	};

	async function write(act: () => Promise<void>): Promise<void> {
		try {
			await act();
		} catch (error) {
			failure ??= { error };
			throw error;
		}
	}
}
