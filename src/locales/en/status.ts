import type { status as french } from '../fr/status.ts';
import type { Words } from '../words.ts';

export const status = {
	command: { name: 'status', description: 'Sources, last refresh, how many questions, next digest' },
	title: 'Status',
	source: '### {{name}}',
	counts:
		'Questions: {{total, number}} (answered: {{answered, number}}, provisional answer: {{provisional, number}}, waiting: {{pending, number}}, closed without an answer: {{ended, number}}).',
	latest: 'The latest was asked on {{date}}.',
	empty: 'No question read yet.',
	lastRun:
		'Last read {{- when}} (new questions: {{new, number}}, changed: {{changed, number}}, pages read: {{requests, number}}).',
	backfill: 'First reading: nobody is alerted before it is complete.',
	running: 'Being read now, begun {{- when}}.',
	never: 'Not read yet.',
	imported: 'Imported, not read again by itself.',
	problem:
		'⚠️ The last reading was cut short: the site did not answer. What was known can still be looked up; reading goes on by itself.',
	failing:
		'⚠️ The site has not answered, or not properly, since {{- since}}. What was known can still be read; reading starts again by itself.',
	held: '⚠️ Held back since {{- since}}: {{- why}}. None of it was believed, kept or announced; what was known can still be read. Next reading {{- until}}; if it keeps saying the same, it will be believed in the end.',
	why: {
		unreadable: '{{count}} of {{of}} pages were not understood',
		gone: '{{count}} of {{of}} known questions are gone, wholly or in part',
		reworded: '{{count}} of {{of}} known questions have another text',
		moved: '{{count}} of {{of}} known questions moved on at once (answered, closed, another minister)',
		new: '{{count}} new questions at once, where {{of}} would be many',
		lacking: '{{count}} of {{of}} new questions have no asker, no minister or no text',
		misdated: '{{count}} of {{of}} new questions and answers bear an impossible date',
		alike: '{{count}} of {{of}} new answers say the same word for word',
	},
	unreadable_one: '⚠️ {{count, number}} page was not understood; it is kept and will be read again.',
	unreadable_other: '⚠️ {{count, number}} pages were not understood; they are kept and will be read again.',
	digest: 'Next digest of this channel: {{- when}}.',
	noDigest: 'No digest in this channel. `/digest on` starts one.',
	following_one: '{{count, number}} subscription here.',
	following_other: '{{count, number}} subscriptions here.',
} satisfies Words<typeof french>;
