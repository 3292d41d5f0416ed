import type { follow as french } from '../fr/follow.ts';
import type { Words } from '../words.ts';

const where = {
	name: 'where',
	description: 'Where to get the alerts (by default: this channel if you manage it, else direct message)',
	choices: { here: 'in this channel', direct: 'by direct message' },
};
const events = {
	name: 'events',
	description: 'What you want to know (by default: everything)',
	choices: { all: 'everything', asked: 'new questions', answered: 'answers' },
};
const pace = {
	name: 'pace',
	description: 'When to get the alerts (by default: at once)',
	choices: { now: 'at once', daily: 'once a day', weekly: 'once a week' },
};

export const follow = {
	command: {
		name: 'follow',
		description: 'Be told what is asked and answered',
		subcommands: {
			deputy: {
				name: 'deputy',
				description: 'Follow the questions of a deputy',
				options: { deputy: { name: 'deputy', description: 'A name, or a part of it' }, where, events, pace },
			},
			minister: {
				name: 'minister',
				description: 'Follow the questions put to a minister',
				options: { minister: { name: 'minister', description: 'A name, or a part of it' }, where, events, pace },
			},
			portfolio: {
				name: 'portfolio',
				description: 'Follow a portfolio, whichever minister is in charge of it',
				options: { portfolio: { name: 'portfolio', description: 'Énergie, Logement, Emploi…' }, where, events, pace },
			},
			topic: {
				name: 'topic',
				description: 'Follow words: every question or answer that has them',
				options: {
					query: { name: 'query', description: 'As in /search: words, "exact phrase", -exclusion' },
					where,
					events,
					pace,
				},
			},
			question: {
				name: 'question',
				description: 'Follow one question until its answer',
				options: {
					ref: { name: 'ref', description: 'Number, reference, words of the title or address of the official page' },
					where,
					events,
					pace,
				},
			},
		},
	},
	done: 'Noted: {{- subject}} — {{- interest}}, {{- pace}}, {{- place}}.',
	already: 'Already followed {{- place}}: {{- subject}}. Nothing changed; /following can pause or remove it.',
	inChannel: 'in {{- channel}}',
	byDirect: 'by direct message',
	manageHint: 'To see or change what is followed: /following.',
	readAs: 'Read as: “{{query}}”.',
	misspelt: 'No question has {{- typed}} yet. Did you mean {{- used}}?',
	noDates: 'Without the dates of the search: what is followed is yet to come.',
	choose: 'Where do you want to follow the question “{{title}}”?',
	chooseTopic: 'Where do you want to follow the topic “{{query}}”?',
	hereButton: 'In this channel',
	directButton: 'By direct message',
	notManager:
		'To subscribe this channel you must be able to manage it (the “Manage Channels” permission). Choose “by direct message” in the option “where”, or ask somebody who manages the server.',
	noChannel:
		'The bot cannot post here: it is not a member of this place. Choose “by direct message” in the option “where”.',
	full: '{{count, number}} things are followed here already, which is the most. Remove some with /following, or join topics into one with OR.',
	cannotPost:
		'The bot cannot post in {{- channel}}. Grant it what it lacks ({{missing}}) in the channel’s settings, then try again.',
	'unknown-deputy': 'No deputy goes by “{{typed}}”. Choose a name from the list that appears as you type.',
	'unknown-minister': 'No minister goes by “{{typed}}”. Choose a name from the list that appears as you type.',
	'unknown-portfolio':
		'No portfolio goes by “{{typed}}”. Choose one from the list that appears as you type, or follow the words with /follow topic.',
} satisfies Words<typeof french>;
