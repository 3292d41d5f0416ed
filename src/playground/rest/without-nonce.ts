import type { APIMessage } from 'discord-api-types/v10';

/** Discord tells a nonce to who sends the message, and never again. */
export function withoutNonce({ nonce: _nonce, ...message }: APIMessage): APIMessage {
	return message;
}
