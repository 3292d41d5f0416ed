import type { search as french } from '../fr/search.ts';
import type { Words } from '../words.ts';

export const search = {
	command: {
		name: 'search',
		description: 'Search written questions and their answers',
		options: {
			query: { name: 'query', description: 'Words, "exact phrase", -exclusion' },
			deputy: { name: 'deputy', description: 'Who asked the question' },
			minister: { name: 'minister', description: 'Who it was put to' },
			status: {
				name: 'status',
				description: 'How the question stands',
				choices: {
					pending: 'awaiting an answer',
					provisional: 'provisional answer',
					answered: 'answered',
					closed: 'closed without an answer',
					withdrawn: 'withdrawn',
					lapsed: 'lapsed',
					'past-due': 'past the deadline',
				},
			},
			from: { name: 'from', description: 'Asked from: 2026-03-01, or 30d, 2m, 1y ago' },
			to: { name: 'to', description: 'Asked until: 2026-03-01, or 30d, 2m, 1y ago' },
			sort: {
				name: 'sort',
				description: 'In which order (most relevant first if you say nothing)',
				choices: { relevance: 'most relevant', newest: 'newest', oldest: 'oldest' },
			},
		},
	},
	found_one: '{{count, number}} question for “{{query}}”',
	found_other: '{{count, number}} questions for “{{query}}”',
	by: 'by {{name}}',
	to: 'to {{name}}',
	state: 'status: {{name}}',
	since: 'asked since {{date}}',
	until: 'asked until {{date}}',
	between: 'asked between {{from}} and {{to}}',
	sorted: 'order: {{name}}',
	filters: 'Filters: {{- filters}}',
	excerpt: { title: 'Title', question: 'Question', answer: 'Answer' },
	none: 'No question for “{{query}}”',
	tryWords: 'Try fewer words, a synonym, or the beginning of a word; accents and plurals do not matter.',
	tryPhrase: 'Without the quotation marks, the words may stand apart.',
	without_one: 'Without {{- filter}}: {{count, number}} question',
	without_other: 'Without {{- filter}}: {{count, number}} questions',
	withoutNone: 'Even without the filters, nothing answers.',
	followThis: 'Follow this search',
	seeAll: 'Browse all',
	again: 'New search',
	expired: 'This list is too old: its search is no longer kept. Start it again with the button, or with /search.',
	form: { title: 'Search', query: 'Words' },
	problem: {
		'too-short': '“{{query}}” is too short to search for: it takes a word of at least three letters.',
		'only-operators': 'There is no word to look for in “{{query}}”. Give at least one, for example: logement étudiant.',
		'only-exclusions':
			'“{{query}}” only says what to leave out. Add at least one word to find, for example: logement -social.',
	},
	'unknown-deputy': 'No deputy answers to “{{typed}}”. Pick a name from the list shown while you type.',
	'unknown-minister': 'No minister answers to “{{typed}}”. Pick a name from the list shown while you type.',
	'bad-date':
		'“{{typed}}” is not a date. Write 2026-03-01 or 01/03/2026, or how long ago: 30d (days), 2m (months), 1y (year).',
	'wrong-order': 'The period begins ({{from}}) after it ends ({{to}}). Swap the two dates.',
} satisfies Words<typeof french>;
