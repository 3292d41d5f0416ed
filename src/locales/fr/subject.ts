/** What is followed, as it reads after « Suivi » or « Reçu pour ». */
export const subject = {
	deputy: 'questions posées par **{{name}}**',
	minister: 'questions à **{{name}}**',
	portfolio: 'compétence **{{name}}**',
	topic: 'sujet « {{query}} »',
	question: 'question « {{title}} »',
	plain: {
		deputy: 'Questions posées par {{name}}',
		minister: 'Questions à {{name}}',
		portfolio: 'Compétence : {{name}}',
		topic: 'Sujet : {{query}}',
		question: 'Question : {{title}}',
	},
	interest: { all: 'tout', asked: 'nouvelles questions', answered: 'réponses' },
	pace: { now: 'aussitôt', daily: 'chaque jour', weekly: 'chaque semaine' },
};
