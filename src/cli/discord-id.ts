import { InvalidArgumentError } from 'commander';

/** The id of a channel or a person: alone, as it is mentioned, or out of a link to a channel or one of its messages. */
export function discordId(text: string): string {
	const link = /^https?:\/\/[^/\s]+\/channels\/(?:\d+|@me)\/(\d+)(?:\/\d+)?\/?$/.exec(text);
	const id = link?.[1] ?? /^(?:<[#@]!?(\d{1,20})>|(\d{1,20}))$/.exec(text)?.slice(1).find(Boolean);
	if (id === undefined) throw new InvalidArgumentError('Write a channel’s number, or a link to it.');
	return id;
}
