import type { channel as french } from '../fr/channel.ts';
import type { Words } from '../words.ts';

export const channel = {
	command: {
		name: 'channel',
		description: 'The settings of this channel: what the bot posts here, and how',
		subcommands: {
			show: { name: 'show', description: 'See the settings of this channel' },
		},
	},
	title: '### Settings of {{- channel}}',
	mention: '**Mention**: {{- role}} with every alert.',
	noMention: '**Mention**: none.',
	quiet: '**Quiet hours**: nothing between {{from}} and {{until}}; what comes then follows afterwards.',
	noQuiet: '**Quiet hours**: none, alerts come at any hour.',
	crosspost: '**Announcements**: every message is published to the servers that follow this channel, too.',
	noCrosspost: '**Announcements**: messages stay in this server.',
	notManager: 'A channel is set up with the “Manage Channels” permission in that channel. Ask somebody who has it.',
} satisfies Words<typeof french>;
