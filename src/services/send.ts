import type { Place, Sending, SendOutcome } from '../domain/sending.ts';

export type Send = (sending: Sending) => Promise<SendOutcome>;

/** Brings a message that was sent up to date. */
export type Revise = (
	message: Place & Pick<Sending, 'target' | 'question' | 'deliveryId'> & { readonly part: string },
) => Promise<SendOutcome>;
