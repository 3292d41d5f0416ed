export const question = {
	command: {
		name: 'question',
		description: 'Lire une question écrite, sa réponse et son parcours',
		options: {
			ref: { name: 'référence', description: 'Numéro, référence, mots du titre ou adresse de la page officielle' },
		},
	},
	unknown:
		'Aucune question ne répond à « {{typed}} ». Choisissez-en une dans la liste qui s’affiche pendant la frappe, ou cherchez-la avec /chercher.',
	gone: 'Cette question n’est plus dans nos données. Cherchez-la avec /chercher.',
	ambiguous_one:
		'« {{typed}} » désigne {{count, number}} question. Choisissez-la dans la liste qui s’affiche pendant la frappe.',
	ambiguous_other:
		'« {{typed}} » peut désigner {{count, number}} questions. Choisissez la bonne dans la liste qui s’affiche pendant la frappe.',
	several_one: '{{count, number}} question répond à « {{typed}} »',
	several_other: '{{count, number}} questions répondent à « {{typed}} »',
	more_one: 'Et encore {{count, number}} autre : précisez la référence.',
	more_other: 'Et encore {{count, number}} autres : précisez la référence.',
	similar: {
		title: 'Questions semblables',
		to: 'à {{- question}}',
		none: 'Rien de semblable à {{- question}} n’a été posé avant elle : c’est peut-être la première sur ce sujet.',
		'same-text': '👥 même texte, à un·e autre ministre',
		refiled: '🔁 déjà posée par {{names}} le {{date}}',
	},
};
