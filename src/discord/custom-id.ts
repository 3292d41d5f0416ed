import { limits } from './limits.ts';

const VERSION = 'v1';

/** What a component says when it is used: which command, what to do, with what. */
export type CustomId = {
	readonly command: string;
	readonly action: string;
	readonly values: readonly string[];
};

/** `v1:command:action:value…`; throws where that is longer than Discord takes: keep long values in the reply state. */
export function writeCustomId({ command, action, values }: CustomId): string {
	const id = [VERSION, command, action, ...values].map(encode).join(':');
	if (id.length > limits.customId) throw new RangeError(`a custom id of ${id.length} characters: ${command} ${action}`);
	return id;
}

/** Undefined for what we never wrote, or wrote in an older version. */
export function readCustomId(id: string): CustomId | undefined {
	const [version, command, action, ...values] = id.split(':').map(decode);
	if (version !== VERSION || command === undefined || action === undefined) return undefined;
	return { command, action, values };
}

/** How much room a value takes. */
export function lengthInCustomId(value: string): number {
	return encode(value).length;
}

function encode(value: string): string {
	return value.toWellFormed().replaceAll('%', '%25').replaceAll(':', '%3A');
}

function decode(value: string): string {
	return value.replaceAll('%3A', ':').replaceAll('%25', '%');
}
