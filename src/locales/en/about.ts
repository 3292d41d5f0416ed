import type { about as french } from '../fr/about.ts';
import type { Words } from '../words.ts';

export const about = {
	command: { name: 'about', description: 'Where this bot comes from, and its data' },
	text: '## Questeur {{version}}\nA free bot (MIT licence) that follows written parliamentary questions. No parliament publishes or endorses it: only the official page, linked on every question, is authoritative.',
	sources: 'Sources: {{- sources}}.',
	deadline: '-# The deadlines shown are indicative: they do not say that a minister breaks a rule.',
} satisfies Words<typeof french>;
