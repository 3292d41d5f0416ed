import type { privacy as french } from '../fr/privacy.ts';
import type { Words } from '../words.ts';

export const privacy = {
	command: { name: 'privacy', description: 'What is kept of you, and how to erase it' },
	text: '## Privacy\nQuesteur keeps your **Discord id** with what you ask it to follow and the alerts that are owed or were sent to you, with your **language** if you set up a channel, and nothing else: no name, no message, no list of members. Your searches are kept for 30 days, without your id, so that their buttons go on working.\nThe subscriptions and digests of a channel belong to its server; they are erased 30 days after the bot leaves.',
	yours_one: 'Of you: {{count, number}} subscription by direct message.',
	yours_other: 'Of you: {{count, number}} subscriptions by direct message.',
	erase: 'Erase what concerns me',
	sure: 'Your direct-message subscriptions and the messages that wait for them will be erased, and your id removed from what you set up for channels. This is immediate and final.',
	confirm: 'Yes, erase it',
	done_one: 'Erased: {{count, number}} subscription, and your id everywhere else.',
	done_other: 'Erased: {{count, number}} subscriptions, and your id everywhere else.',
} satisfies Words<typeof french>;
