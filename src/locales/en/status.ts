import type { status as french } from '../fr/status.ts';
import type { Words } from '../words.ts';

export const status = {
	command: { name: 'status', description: 'Sources, last refresh, how many questions, next digest' },
	title: 'Status',
	source: '### {{name}}',
	counts:
		'{{total, number}} questions: {{answered, number}} answered, {{provisional, number}} with a provisional answer, {{pending, number}} waiting, {{ended, number}} closed without an answer.',
	latest: 'The latest was asked on {{date}}.',
	empty: 'No question read yet.',
	lastRun: 'Last read {{- when}} ({{new, number}} new, {{changed, number}} changed, {{requests, number}} pages read).',
	backfill: 'First reading: nobody is alerted before it is complete.',
	running: 'Being read since {{- when}}.',
	never: 'Not read yet.',
	imported: 'Imported, not read again by itself.',
	problem:
		'⚠️ The last reading was cut short: the site did not answer. What was known can still be looked up; reading goes on by itself.',
	unreadable_one: '⚠️ {{count, number}} page was not understood; it is kept and will be read again.',
	unreadable_other: '⚠️ {{count, number}} pages were not understood; they are kept and will be read again.',
	digest: 'Next digest of this channel: {{- when}}.',
	noDigest: 'No digest in this channel. `/digest on` starts one.',
	following_one: '{{count, number}} subscription here.',
	following_other: '{{count, number}} subscriptions here.',
} satisfies Words<typeof french>;
