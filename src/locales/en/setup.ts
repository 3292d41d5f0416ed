import type { setup as french } from '../fr/setup.ts';
import type { Words } from '../words.ts';

export const setup = {
	command: {
		name: 'setup',
		description: 'Set a channel up in four steps: where, in which language, at what time, what to follow',
		options: { channel: { name: 'channel', description: 'The channel to post in (default: you are asked)' } },
	},
	channel:
		'## Set-up (1 of 4): where to post?\nChoose the channel where the digest and the alerts will come. Nothing is posted before the end, and only you see this.',
	chooseChannel: 'Choose a channel…',
	here: 'Right here',
	again: 'Try again',
	language:
		'## Set-up (2 of 4): in which language?\nLanguage of what is posted in {{- channel}}, and of what will be set up in this server from now on. Everybody keeps their own for what the bot answers them.',
	languages: { fr: 'Français', en: 'English' },
	inLanguage: { fr: 'in French', en: 'in English' },
	hour: '## Set-up (3 of 4): at what time?\nThe digest of {{- channel}} says, from Monday to Friday, what was asked and answered since the one before; on days without news nothing is posted. `/digest on` sets the days and the content.',
	chooseHour: 'Choose a time…',
	keepHour: '{{time}} (as it is now)',
	noDigest: 'No digest in this channel',
	otherHour: 'Another time…',
	hourLabel: 'Time of the digest, such as 7:45',
	follow:
		'## Set-up (4 of 4): what to follow at once?\nBeside the digest, {{- channel}} can be told as soon as something moves. This is optional: `/follow` adds more later, `/following` removes some.',
	digest: 'Next digest: {{- when}}.',
	withoutDigest: 'No digest in this channel.',
	nothing: 'Nothing is followed there at once.',
	followed: 'Followed there:',
	more_one: '- … and {{count, number}} more',
	more_other: '- … and {{count, number}} more',
	chooseMinisters: 'Follow ministers…',
	topic: 'Follow a topic…',
	topicLabel: 'The words of the topic, such as: énergie',
	noted: '✅ Followed: {{- subject}}.',
	already: 'Followed already: {{- subject}}.',
	end: 'Finish and test',
	done: '## All set\n{{- channel}} is set up, {{language}}. `/setup` changes this whenever you like.',
	notManager: 'Setting up takes the permission “Manage Server”. Ask somebody who has it.',
	test: {
		message: 'Test message of Questeur: all is well, it goes away at once.',
		here: 'Test this channel',
		again: 'Test again',
		posted: '✅ Test passed: a message was posted in {{- channel}}, then deleted.',
		seen: '✅ Nothing is missing to post in {{- channel}}. No test message was posted there, so as to disturb nobody.',
		stays: '✅ Test passed: a message was posted in {{- channel}}, but it could not be deleted. You may remove it.',
		refused: '⚠️ Test failed in {{- channel}}: {{- why}}.',
		missing: '- I lack **{{permission}}**.',
		how: 'To grant it: Edit Channel, Permissions, my role (or my name), tick it in green, then test again.',
		later: 'Discord did not answer for {{- channel}}. Try again in a minute.',
	},
} satisfies Words<typeof french>;
