import type { APIUser } from 'discord-api-types/v10';
import type { Channel, StoredMessage } from '../world/world.ts';
import type { MessageForm } from './message-form.ts';

type Sent = { readonly channel: Channel; readonly author: APIUser; readonly form: MessageForm };

/** With `enforce_nonce`, the same author's same nonce in a channel is the same message for some minutes. */
export function createNonces({ now, lives }: { now: () => number; lives: number }) {
	const kept = new Map<string, { readonly stored: StoredMessage; readonly at: number }>();
	const key = ({ channel, author, form }: Sent) => `${channel.id} ${author.id} ${form.nonce}`;
	return {
		find(sent: Sent): StoredMessage | undefined {
			const found = sent.form.enforce_nonce && sent.form.nonce ? kept.get(key(sent)) : undefined;
			return found && now() - found.at <= lives ? found.stored : undefined;
		},
		keep(sent: Sent, stored: StoredMessage): void {
			if (sent.form.nonce) kept.set(key(sent), { stored, at: now() });
		},
	};
}
