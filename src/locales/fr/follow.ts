const where = {
	name: 'où',
	description: 'Où recevoir les alertes (par défaut : ce salon si vous le gérez, sinon en message privé)',
	choices: { here: 'dans ce salon', direct: 'en message privé' },
};
const events = {
	name: 'événements',
	description: 'Ce qui vous intéresse (par défaut : tout)',
	choices: { all: 'tout', asked: 'les nouvelles questions', answered: 'les réponses' },
};
const pace = {
	name: 'rythme',
	description: 'Quand recevoir les alertes (par défaut : aussitôt)',
	choices: { now: 'aussitôt', daily: 'une fois par jour', weekly: 'une fois par semaine' },
};

export const follow = {
	command: {
		name: 'suivre',
		description: 'Être prévenu de ce qui est demandé et répondu',
		subcommands: {
			deputy: {
				name: 'député',
				description: 'Suivre les questions d’un·e député·e',
				options: { deputy: { name: 'député', description: 'Nom, ou une partie du nom' }, where, events, pace },
			},
			minister: {
				name: 'ministre',
				description: 'Suivre les questions posées à un·e ministre',
				options: { minister: { name: 'ministre', description: 'Nom, ou une partie du nom' }, where, events, pace },
			},
			portfolio: {
				name: 'compétence',
				description: 'Suivre une compétence, quel que soit le ou la ministre qui en a la charge',
				options: {
					portfolio: { name: 'compétence', description: 'Énergie, Logement, Emploi…' },
					where,
					events,
					pace,
				},
			},
			topic: {
				name: 'sujet',
				description: 'Suivre des mots : chaque question ou réponse qui les contient',
				options: {
					query: { name: 'mots', description: 'Comme dans /chercher : mots, "expression exacte", -exclusion' },
					where,
					events,
					pace,
				},
			},
			question: {
				name: 'question',
				description: 'Suivre une question jusqu’à sa réponse',
				options: {
					ref: { name: 'référence', description: 'Numéro, référence, mots du titre ou adresse de la page officielle' },
					where,
					events,
					pace,
				},
			},
		},
	},
	done: 'C’est noté : {{- subject}} — {{- interest}}, {{- pace}}, {{- place}}.',
	already:
		'Déjà suivi {{- place}} : {{- subject}}. Rien n’a changé ; /suivis permet de le mettre en pause ou de le retirer.',
	inChannel: 'dans {{- channel}}',
	byDirect: 'par message privé',
	manageHint: 'Pour voir ou changer ce qui est suivi : /suivis.',
	readAs: 'Lu comme : « {{query}} ».',
	misspelt: 'Aucune question n’a encore {{- typed}}. Vouliez-vous dire {{- used}} ?',
	noDates: 'Sans les dates de la recherche : ce qui est suivi est à venir.',
	choose: 'Où voulez-vous suivre la question « {{title}} » ?',
	chooseTopic: 'Où voulez-vous suivre le sujet « {{query}} » ?',
	hereButton: 'Dans ce salon',
	directButton: 'En message privé',
	notManager:
		'Pour abonner ce salon, il faut pouvoir le gérer (permission « Gérer les salons »). Choisissez « en message privé » dans l’option « où », ou demandez à une personne qui gère le serveur.',
	noChannel:
		'Le bot ne peut pas publier ici : il n’est pas membre de cet endroit. Choisissez « en message privé » dans l’option « où ».',
	full: 'On suit déjà {{count, number}} choses ici, et c’est le maximum. Retirez-en avec /suivis, ou réunissez des sujets en un seul avec OU.',
	cannotPost:
		'Le bot ne peut pas publier dans {{- channel}}. Donnez-lui, dans les réglages du salon, ce qui lui manque ({{missing}}), puis recommencez.',
	'unknown-deputy':
		'Aucun·e député·e ne répond à « {{typed}} ». Choisissez un nom dans la liste qui s’affiche pendant la frappe.',
	'unknown-minister':
		'Aucun·e ministre ne répond à « {{typed}} ». Choisissez un nom dans la liste qui s’affiche pendant la frappe.',
	'unknown-portfolio':
		'Aucune compétence ne répond à « {{typed}} ». Choisissez-la dans la liste qui s’affiche pendant la frappe, ou suivez le sujet avec /suivre sujet.',
};
