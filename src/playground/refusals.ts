import { DiscordError } from './discord-error.ts';

/** Discord's documented refusals, by the name of what is wrong. */
const documented = {
	unauthorized: [401, 0, '401: Unauthorized'],
	notFound: [404, 0, '404: Not Found'],
	methodNotAllowed: [405, 0, '405: Method Not Allowed'],
	unknownApplication: [404, 10002, 'Unknown Application'],
	unknownChannel: [404, 10003, 'Unknown Channel'],
	unknownGuild: [404, 10004, 'Unknown Guild'],
	unknownMember: [404, 10007, 'Unknown Member'],
	unknownMessage: [404, 10008, 'Unknown Message'],
	unknownRole: [404, 10011, 'Unknown Role'],
	unknownUser: [404, 10013, 'Unknown User'],
	unknownWebhook: [404, 10015, 'Unknown Webhook'],
	unknownInteraction: [404, 10062, 'Unknown interaction'],
	unknownTag: [404, 10087, 'Unknown Tag'],
	unknownCommand: [404, 10063, 'Unknown application command'],
	tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
	tooManyFollowUps: [400, 40094, 'This interaction has reached the maximum number of follow up messages'],
	tooLarge: [413, 40005, 'Request entity too large'],
	alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
	missingAccess: [403, 50001, 'Missing Access'],
	notInDirectMessages: [403, 50003, 'Cannot execute action on a DM channel'],
	notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
	emptyMessage: [400, 50006, 'Cannot send an empty message'],
	directMessagesClosed: [403, 50007, 'Cannot send messages to this user'],
	missingPermissions: [403, 50013, 'Missing Permissions'],
	systemMessage: [403, 50021, 'Cannot execute action on a system message'],
	wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
	invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
	noTextHere: [400, 40058, 'Cannot send a message in a forum channel'],
	noOpenTags: [400, 40066, 'There are no tags available that can be set by non-moderators'],
	tagRequired: [400, 40067, 'A tag is required to create a forum post in this channel'],
	alreadyCrossposted: [400, 40033, 'This message has already been crossposted'],
	invalidRecipients: [400, 50033, 'Invalid Recipient(s)'],
	archivedThread: [400, 50083, 'Thread is archived'],
	invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
	noMutualGuilds: [403, 50278, 'Cannot send messages to this user due to having no mutual guilds'],
	noHistoryToReplyTo: [400, 160002, 'Cannot reply without permission to read message history'],
	threadExists: [400, 160004, 'A thread has already been created for this message'],
	lockedThread: [403, 160005, 'Thread is locked'],
} as const;

export function refusal(name: keyof typeof documented): DiscordError {
	const [status, code, message] = documented[name];
	return new DiscordError(status, { code, message });
}
