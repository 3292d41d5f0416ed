import type { problem as french } from '../fr/problem.ts';
import type { Words } from '../words.ts';

export const problem = {
	'unknown-channel':
		'I can no longer post in {{- channel}}: that channel is gone, or I no longer see it. Follow from another channel, or remove these subscriptions with /following.',
	'missing-access':
		'I can no longer post in {{- channel}}: I lost access to it. Grant me “View Channel”; the next alerts will come by themselves.',
	'missing-permission':
		'I can no longer post in {{- channel}}: I lack the permission “Send Messages”. Grant it to me; the next alerts will come by themselves.',
	'tag-required':
		'I can no longer post in {{- channel}}: that forum requires a tag, and has none that I know. Add “Pending”, “Provisional”, “Answered”, “Overdue”, “Closed” and “Digest” to it, or require no tag; the next alerts will come by themselves.',
	'direct-closed': 'Your direct messages are closed to me. Open them in the privacy settings of the server.',
	invalid: 'Discord refused a message meant for {{- channel}}. Whoever runs the bot will find why in its log.',
	short: {
		'unknown-channel': 'channel not found',
		'missing-access': 'no access to the channel',
		'missing-permission': 'not allowed to write',
		'tag-required': 'the forum requires a tag',
		'direct-closed': 'direct messages closed',
		invalid: 'message refused by Discord',
	},
} satisfies Words<typeof french>;
