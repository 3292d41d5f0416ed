import type { errors as french } from '../fr/errors.ts';
import type { Words } from '../words.ts';

export const errors = {
	title: 'That did not work',
	unexpected:
		'Sorry, something went wrong on our side. Try again in a moment; if it goes on, tell whoever runs the bot this code: `{{code}}`.',
	source:
		'The parliament’s site is not answering at the moment. What was read before can still be looked up; try again in a few minutes.',
	expired: 'This button comes from an older version and no longer answers. Use the command again to get a new one.',
	tooFast_one:
		'That is a lot at once: I answer again in {{count, number}} second. Nothing is lost; do the same thing again then.',
	tooFast_other:
		'That is a lot at once: I answer again in {{count, number}} seconds. Nothing is lost; do the same thing again then.',
	notWriter: 'You may not write in this channel, so nor may you publish in it. Publish from a channel where you write.',
	guildOnly: 'This command only works in a server that the bot was added to. Ask whoever manages it to invite the bot.',
} satisfies Words<typeof french>;
