import type { why as french } from '../fr/why.ts';
import type { Words } from '../words.ts';

export const why: Words<typeof french> = {
	command: {
		name: 'why',
		description: 'Find out whether a question was announced here, when, or why it was not',
		options: {
			question: { name: 'question', description: 'Number, reference, words of the title or official address' },
			where: {
				name: 'where',
				description: 'Where to look (by default: in this channel)',
				choices: { here: 'in this channel', direct: 'in my direct messages' },
			},
		},
	},
	unknown:
		'No question that is known goes by “{{typed}}”. If it is very new, it may not have been read yet: /status says how fresh the data is. Otherwise choose it from the list that appears while you type.',
	button: 'Announced here?',
	title: 'Was it announced, and why?',
	inChannel: 'In {{- channel}}',
	inDirect: 'In your direct messages',
	following: 'What is followed there and is about it: {{- what}}.',
	followed: '{{- subject}} ({{interest}}, {{pace}})',
	followedPaused: '{{- subject}} ({{interest}}, {{pace}}, ⏸️ paused)',
	notFollowing:
		'Nothing that is followed there is about it. To follow it: `/follow question`; to see what is followed: `/following`.',
	moment: '**{{- what}}** · noticed on {{- when}}',
	noMoment: 'Nothing has been noticed about it yet.',
	more_one: 'And {{count, number}} older event.',
	more_other: 'And {{count, number}} older events.',
	seeMessage: 'see the message',
	as: {
		alert: 'Alert',
		daily: 'Daily message of what is followed',
		weekly: 'Weekly message of what is followed',
		flood: 'One message for many changes at once',
		missed: 'Message that brings several alerts together',
		digest: 'Digest of {{date}}',
	},
	course: {
		sent: '✅ {{- what}}: sent on {{- at}}, {{- message}}.',
		sentOnce: '✅ {{- what}}: sent on {{- at}}.',
		reading: '⏳ {{- what}}: goes out as soon as the site has been read to the end.',
		quiet: '🌙 {{- what}}: goes out when the quiet hours of this channel end, on {{- until}}.',
		daily: '⏳ {{- what}}: goes out at its daily hour, on {{- until}}.',
		weekly: '⏳ {{- what}}: goes out at its weekly hour, on {{- until}}.',
		waiting: '⏳ {{- what}}: goes out within seconds.',
		behind:
			'⏳ {{- what}}: goes out after an older message that has not arrived yet ({{- error}}); next try on {{- next}}.',
		sending:
			'📤 {{- what}}: handed to Discord on {{- since}}, which has not said yet that it has it. The bot looks whether the message is there before it tries again.',
		retrying_one: '🔁 {{- what}}: one try did not succeed ({{- error}}); the next is on {{- next}}, nothing to do.',
		retrying_other:
			'🔁 {{- what}}: {{count, number}} tries did not succeed ({{- error}}); the next is on {{- next}}, nothing to do.',
		failed: '❌ {{- what}}: Discord refused it ({{- error}}). {{- remedy}}',
		unknown: '✅ {{- what}}: posted, but its message is no longer in our data, which keeps it for 90 days.',
	},
	expired: '-# Its alert could not go out for a week: this message takes its place.',
	silent: {
		'first-fill': '🤫 No alert: the site was read for the first time, which sends none.',
		import: '🤫 No alert: the question was imported, which sends none.',
		'late-already': '🤫 No alert: the deadline had passed already when the question was read.',
	},
	erased: '🗑️ Too old to tell: what is sent stays in our data for 90 days.',
	stopped: '⏹️ An alert was to come, but the subscription was removed or paused before it went out.',
	unmatched: '➖ No alert: nothing that is followed there is about it.',
	missed: '➖ No alert: {{- misses}}.',
	miss: {
		later: '{{- subject}} (followed only since {{- since}})',
		interest: '{{- subject}} (followed for something else: {{interest}})',
		former: '{{- subject}}, no longer in charge of it',
		paused: '{{- subject}} (paused)',
		otherwise: '{{- subject}} (paused at that moment, or not about the question as it was)',
	},
	digest: {
		none: '➖ Digest: there is none here.',
		off: '➖ Digest: it was not on yet; it has been since {{- since}}.',
		coming: '📰 Digest: it will be in the next one, on {{- at}}.',
		notFollowed: '➖ Digest of {{date}}: without it, for it tells only what is followed.',
		notFollowedNext: '➖ Next digest: without it, for it tells only what is followed.',
	},
	revised: '✏️ The older message was brought up to date, {{- message}}.',
	error: {
		rate: 'Discord asks to wait',
		discord: 'Discord has an outage',
		network: 'the connection to Discord was cut',
	},
};
