import type { channel as french } from '../fr/channel.ts';
import type { Words } from '../words.ts';

export const channel = {
	command: {
		name: 'channel',
		description: 'The settings of this channel: what the bot posts here, and how',
		subcommands: {
			mention: {
				name: 'mention',
				description: 'Mention a role with every alert of this channel, or none any more',
				options: { role: { name: 'role', description: 'The role to mention (leave it out to mention none any more)' } },
			},
			crosspost: {
				name: 'crosspost',
				description: 'Announcement channel: publish messages to the servers that follow it, too',
				options: {
					state: {
						name: 'state',
						description: 'Whether to publish them',
						choices: { on: 'publish', off: 'do not publish' },
					},
				},
			},
			show: { name: 'show', description: 'See the settings of this channel' },
		},
	},
	title: '### Settings of {{- channel}}',
	mention: '**Mention**: {{- role}} with every alert.',
	mentionGone:
		'**Mention**: ⚠️ none, for the role that was chosen is gone. `/channel mention` chooses another, or none.',
	mentionSilent:
		'**Mention**: ⚠️ {{- role}}, which I can no longer mention here. Allow anyone to mention that role, or grant me the permission “Mention @everyone, @here, and All Roles”.',
	noMention: '**Mention**: none.',
	quiet: '**Quiet hours**: nothing between {{from}} and {{until}}; what comes then follows afterwards.',
	noQuiet: '**Quiet hours**: none, alerts come at any hour.',
	crosspost: '**Announcements**: every message is published to the servers that follow this channel, too.',
	noCrosspost: '**Announcements**: messages stay in this server.',
	everyone: 'Alerts do not mention everybody. Choose a role that those who are interested have.',
	notYoursToMention:
		'You cannot mention {{- role}} here. Choose a role that anyone can mention, or ask somebody who has the permission “Mention @everyone, @here, and All Roles”.',
	notMineToMention:
		'The bot cannot mention {{- role}} here. In the server’s settings, allow anyone to mention that role, or grant the bot the permission “Mention @everyone, @here, and All Roles”, then try again.',
	notAnnouncement:
		'{{- channel}} is no announcement channel: no server can follow it. A community server can make it one in the channel’s settings.',
	notManager: 'A channel is set up with the “Manage Channels” permission in that channel. Ask somebody who has it.',
} satisfies Words<typeof french>;
