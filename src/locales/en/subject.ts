import type { subject as french } from '../fr/subject.ts';
import type { Words } from '../words.ts';

export const subject = {
	deputy: 'questions by **{{name}}**',
	minister: 'questions to **{{name}}**',
	portfolio: 'portfolio **{{name}}**',
	topic: 'topic “{{query}}”',
	question: 'question “{{title}}”',
	plain: {
		deputy: 'Questions by {{name}}',
		minister: 'Questions to {{name}}',
		portfolio: 'Portfolio: {{name}}',
		topic: 'Topic: {{query}}',
		question: 'Question: {{title}}',
	},
	interest: { all: 'everything', asked: 'new questions', answered: 'answers' },
	pace: { now: 'at once', daily: 'daily', weekly: 'weekly' },
} satisfies Words<typeof french>;
