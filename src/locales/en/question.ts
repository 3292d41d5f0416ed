import type { question as french } from '../fr/question.ts';
import type { Words } from '../words.ts';

export const question = {
	command: {
		name: 'question',
		description: 'Read a written question, its answer and its course',
		options: {
			ref: { name: 'ref', description: 'Number, reference, words of the title, or address of the official page' },
		},
	},
	unknown:
		'No question answers to “{{typed}}”. Pick one from the list shown while you type, or look for it with /search.',
	gone: 'This question is no longer in our data. Look for it with /search.',
	ambiguous_one: '“{{typed}}” means {{count, number}} question. Pick it from the list shown while you type.',
	ambiguous_other:
		'“{{typed}}” may mean {{count, number}} questions. Pick the right one from the list shown while you type.',
	several_one: '{{count, number}} question answers to “{{typed}}”',
	several_other: '{{count, number}} questions answer to “{{typed}}”',
	more_one: 'And {{count, number}} more: be more precise.',
	more_other: 'And {{count, number}} more: be more precise.',
	similar: {
		title: 'Similar questions',
		to: 'to {{- question}}',
		none: 'Nothing similar to {{- question}} was asked before it: it may be the first on this topic.',
		'same-text': '👥 same text, to another minister',
		refiled: '🔁 already asked by {{names}} on {{date}}',
	},
} satisfies Words<typeof french>;
