import type { following as french } from '../fr/following.ts';
import type { Words } from '../words.ts';

export const following = {
	command: { name: 'following', description: 'See what is followed here and by direct message, pause it, remove it' },
	title: 'What is followed',
	none: 'Nothing is followed, neither here nor in your direct messages. Try `/follow minister`, or the “Follow” button of a question.',
	channel: '### In {{- channel}}',
	direct: '### In your direct messages',
	entry: '{{- subject}}\n-# {{- interest}} · {{- pace}}',
	paused: ' · ⏸️ paused',
	problem: ' · ⚠️ {{- problem}}',
	pause: 'Pause',
	resume: 'Resume',
	remove: 'Remove a subscription…',
	readOnly: '-# Only those who manage this channel can change what it follows.',
	removed: 'Removed: {{- subject}}. No more alerts will come from this subscription.',
	newsHead: '-# All that the message was about. Where each question stands: as of today.',
	newsGone:
		'This list is no more: it is kept for 90 days, and opens only where its message came. `/search` finds each question.',
	notYours: 'This subscription is gone, or is not one that you manage here. /following shows those that are.',
} satisfies Words<typeof french>;
