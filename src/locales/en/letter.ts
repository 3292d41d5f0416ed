import type { letter as french } from '../fr/letter.ts';
import type { Words } from '../words.ts';

export const letter = {
	event: {
		asked: 'New question',
		provisional: 'Provisional answer',
		answered: 'Answer received',
		closed: 'Closed without an answer',
		withdrawn: 'Question withdrawn',
		reassigned: 'Another minister',
		changed: 'Text changed',
		overdue: 'Overdue',
		overdueUsual: 'Past the usual time',
	},
	section: {
		asked: 'New questions',
		answered: 'New answers',
		provisional: 'Provisional answers',
		closed: 'Closed without an answer',
		overdue: 'Past the deadline',
		changed: 'Other changes',
	},
	sectionCount: '{{section}} ({{count, number}})',
	noMinister: 'No known minister',
	why: 'Received for: {{- reasons}}',
	andMore_one: 'and {{count, number}} more',
	andMore_other: 'and {{count, number}} more',
	digest: 'Digest of {{date}}',
	digestTotal_one: '{{count, number}} question moved since {{- since}}.',
	digestTotal_other: '{{count, number}} questions moved since {{- since}}.',
	nothing: 'Nothing new since {{- since}}.',
	silent: '⚠️ Not read lately, so something new may be missing: {{names}}.',
	bundle: 'What you follow',
	bundleTotal_one: '{{count, number}} question moved.',
	bundleTotal_other: '{{count, number}} questions moved.',
	flood: 'Many changes at once',
	floodTotal_one:
		'{{count, number}} question followed here moved at once ({{source}}). Here is a glimpse, in one message.',
	floodTotal_other:
		'{{count, number}} questions followed here moved at once ({{source}}). Here is a glimpse, in one message.',
	floodMore_one: 'And {{count, number}} more; /search finds it.',
	floodMore_other: 'And {{count, number}} more; /search finds them.',
	part: '{{title}} ({{part, number}}/{{parts, number}})',
	by: 'by {{names}}',
	to: 'to {{name}}',
	askedOn: 'asked on {{date}}',
	pick: 'Read one of these questions…',
} satisfies Words<typeof french>;
