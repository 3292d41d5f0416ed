import type { permissions as french } from '../fr/permissions.ts';
import type { Words } from '../words.ts';

/** As Discord's own settings name them. */
export const permissions = {
	ViewChannel: 'View Channel',
	SendMessages: 'Send Messages',
	SendMessagesInThreads: 'Send Messages in Threads',
	Connect: 'Connect',
	ManageThreads: 'Manage Threads',
	ReadMessageHistory: 'Read Message History',
} satisfies Words<typeof french>;
