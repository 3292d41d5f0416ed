import type { digest as french } from '../fr/digest.ts';
import type { Words } from '../words.ts';

const channel = { name: 'channel', description: 'The channel (by default: this one)' };

export const digest = {
	command: {
		name: 'digest',
		description: 'The morning digest of a channel: what was asked and answered',
		subcommands: {
			on: {
				name: 'on',
				description: 'Post a digest every morning in a channel, or change its settings',
				options: {
					channel,
					time: { name: 'time', description: 'When to post it (by default: 7:30)' },
					timezone: { name: 'timezone', description: 'Time zone (by default: the parliament’s)' },
					days: {
						name: 'days',
						description: 'Days on which to post it (by default: Monday to Friday)',
						choices: { weekdays: 'Monday to Friday', everyday: 'every day', monday: 'Mondays only' },
					},
					covers: {
						name: 'covers',
						description: 'What it covers (by default: the whole parliament)',
						choices: { everything: 'the whole parliament', followed: 'only what the channel follows' },
					},
					empty: {
						name: 'empty',
						description: 'When there is nothing new (by default: post nothing)',
						choices: { silent: 'post nothing', line: 'post one line' },
					},
				},
			},
			off: { name: 'off', description: 'Stop posting a digest in a channel', options: { channel } },
			preview: { name: 'preview', description: 'See the next digest now, without posting it', options: { channel } },
			now: { name: 'now', description: 'Post at once what has happened since the last digest', options: { channel } },
			history: { name: 'history', description: 'Read the past digests of this channel' },
		},
	},
	history: {
		title: 'Past digests of {{- channel}}',
		none: 'This channel ({{- channel}}) has had no digest yet. `/digest on`, for who manages the server, starts one.',
		pick: 'Read one of these digests…',
		count_zero: 'nothing new',
		count_one: '{{count, number}} question',
		count_other: '{{count, number}} questions',
		silent: 'nothing new, nothing was posted',
		period: 'from {{- since}} to {{- until}}',
		head: '-# A past digest of {{- channel}}, from {{- since}} to {{- until}}. Where each question stands: as of today.',
		back: 'Other digests',
		gone: 'That digest is not of this channel, or is no more. `/digest history` shows those of here.',
	},
	on: 'The digest of {{- channel}} is set: at **{{time}}** ({{timezone}}), {{days}}; covers: {{covers}}; with nothing new: {{empty}}.\nNext digest: {{- next}}. It will tell what happens {{since}}.',
	sinceNow: 'from now on',
	sinceLast: 'since the last one',
	off: 'No more digest in {{- channel}}. `/digest on` starts it again.',
	wasOff: 'There was no digest in {{- channel}}. `/digest on` starts one.',
	posting: 'The digest is on its way to {{- channel}}.',
	previewHead: '-# Preview of the digest of {{- channel}}: only you see it.',
	previewOff: '-# Preview for {{- channel}}, where the digest is off: the last 24 hours. `/digest on` turns it on.',
	badTime: '“{{typed}}” is not a time. Write 7:30 or 18:00, for example.',
	badTimezone:
		'“{{typed}}” is not a time zone. Choose it from the list that appears as you type, such as Europe/Brussels.',
	notManager:
		'The digest is set with the “Manage Server” permission. Ask somebody who has it. Anybody can read the past ones: `/digest history`.',
} satisfies Words<typeof french>;
