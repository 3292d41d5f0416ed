import type { problem as french } from '../fr/problem.ts';
import type { Words } from '../words.ts';

const short = {
	'unknown-channel': 'this channel is gone',
	'missing-access': 'I do not see this channel',
	'missing-permission': 'I may not write there',
	'missing-thread-permission': 'I may not write in this thread',
	'missing-connect': 'I may not enter this voice channel',
	'locked-thread': 'this thread is locked',
	'wrong-kind': 'nothing can be written in a channel of this kind',
	'tag-required': 'this forum requires a tag',
	'timed-out': 'I am timed out in this server',
	outage: 'Discord has an outage',
	left: 'I am no longer in this server',
	'direct-closed': 'direct messages closed',
	invalid: 'message refused by Discord',
};

const remedy = {
	'unknown-channel': 'Choose another with /setup; /following removes what went here.',
	'missing-access': 'Grant me “View Channel”: Edit Channel, Permissions, then my role.',
	'missing-permission': 'Grant me “Send Messages”: Edit Channel, Permissions, then my role.',
	'missing-thread-permission':
		'Grant me “Send Messages in Threads”: edit the channel of the thread, Permissions, then my role.',
	'missing-connect': 'Grant me “Connect”: Edit Channel, Permissions, then my role.',
	'locked-thread': 'Unlock the thread, or grant me “Manage Threads”.',
	'wrong-kind': 'Choose a text channel, an announcement channel, a forum or a thread with /setup.',
	'tag-required':
		'Add the tags “Pending”, “Provisional”, “Answered”, “Overdue”, “Closed” and “Digest” to the forum, or require none.',
	'timed-out': 'Nothing to do: I go on as soon as the time-out is lifted, or over.',
	outage: 'Nothing to do: I go on as soon as it is over.',
	left: 'Invite me again for it to go on.',
	'direct-closed':
		'Open them in the privacy settings of the server, then use any command of mine: what you missed will come.',
	invalid: 'Whoever runs the bot will find why in its log.',
};

type Reason = keyof typeof short;

const missed = 'Nothing is lost: what happens meanwhile will then come all at once.';
const told = (reason: Reason) =>
	`I can no longer post in {{- channel}} ({{place}}): ${short[reason]}. ${remedy[reason]}\n-# ${missed} \`/status\` in that channel says how it stands; I will not write to you about it again.`;

export const problem = {
	short,
	remedy,
	told: {
		'unknown-channel': `I can no longer post in {{- channel}} ({{place}}): ${short['unknown-channel']}, or I no longer see it at all. ${remedy['unknown-channel']}`,
		'missing-access': told('missing-access'),
		'missing-permission': told('missing-permission'),
		'missing-thread-permission': told('missing-thread-permission'),
		'missing-connect': told('missing-connect'),
		'locked-thread': told('locked-thread'),
		'wrong-kind': `I can no longer post in {{- channel}} ({{place}}): ${short['wrong-kind']}. ${remedy['wrong-kind']}`,
		'tag-required': told('tag-required'),
		invalid:
			'Discord refused a message meant for {{- channel}} ({{place}}). The next ones arrive there as before. Whoever runs the bot will find why in its log.',
	},
	here: '⚠️ Nothing can be posted in {{- channel}}: {{- why}} (since {{- since}}).\n{{- remedy}}',
	hereNow: '⚠️ Nothing can be posted in {{- channel}}: {{- why}}.\n{{- remedy}}',
	direct: '⚠️ I cannot write to you: {{- why}} (since {{- since}}). {{- remedy}}',
	doubted: 'Discord refused a message for {{- channel}} {{- since}}; I try again within a minute.',
	coming: 'The cause is gone: what was missed is coming.',
	until: 'It ends {{- until}}.',
	resumes: 'What was missed then comes by itself.',
	cannot: 'I cannot post in {{- channel}}: {{- why}}.\n{{- remedy}}',
	weaker: {
		ReadMessageHistory: '-# I also lack “Read Message History”: without it, a message may be repeated after a failure.',
	},
} satisfies Words<typeof french>;
