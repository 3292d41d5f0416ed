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
			quiet: {
				name: 'quiet',
				description: 'Hold alerts back in some hours, such as the night, or hold none back any more',
				options: {
					from: {
						name: 'from',
						description: 'From when, such as 22:00 (leave out both to hold nothing back any more)',
					},
					until: { name: 'until', description: 'Until when, such as 7:00: what was held back comes then' },
				},
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
	quiet:
		'**Quiet hours**: no alerts from {{from}} until {{until}} ({{timezone}}); what happens then comes at their end, in one list. Digests keep their hour, even within quiet hours.',
	quietHalf:
		'It takes a beginning and an end, such as `from:22:00` and `until:7:00`; with neither, no hours are quiet.',
	quietNever: 'They begin and end at the same time ({{time}}). Choose `from:22:00` and `until:7:00`, for example.',
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
