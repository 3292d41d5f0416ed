/** Whether a question was told somewhere, when, or why not. */
export const why = {
	command: {
		name: 'pourquoi',
		description: 'Savoir si une question a été annoncée ici, quand, ou pourquoi elle ne l’a pas été',
		options: {
			question: {
				name: 'question',
				description: 'Numéro, référence, mots du titre ou adresse de la page officielle',
			},
			where: {
				name: 'où',
				description: 'Où regarder (par défaut : dans ce salon)',
				choices: { here: 'dans ce salon', direct: 'dans mes messages privés' },
			},
		},
	},
	unknown:
		'Aucune question connue ne répond à « {{typed}} ». Si elle vient de paraître, elle n’est peut-être pas encore lue : /état dit de quand datent les données. Sinon, choisissez-la dans la liste qui s’affiche pendant la frappe.',
	button: 'Annoncée ici ?',
	title: 'A-t-elle été annoncée, et pourquoi ?',
	inChannel: 'Dans {{- channel}}',
	inDirect: 'Dans vos messages privés',
	following: 'Ce qui y est suivi et la concerne : {{- what}}.',
	followed: '{{- subject}} ({{interest}}, {{pace}})',
	followedPaused: '{{- subject}} ({{interest}}, {{pace}}, ⏸️ en pause)',
	notFollowing:
		'Rien de ce qui y est suivi ne la concerne. Pour la suivre : `/suivre question` ; pour voir ce qui est suivi : `/suivis`.',
	moment: '**{{- what}}** · relevé le {{- when}}',
	noMoment: 'Rien n’a encore été relevé à son sujet.',
	more_one: 'Et {{count, number}} événement plus ancien.',
	more_other: 'Et {{count, number}} événements plus anciens.',
	seeMessage: 'voir le message',
	as: {
		alert: 'Alerte',
		daily: 'Message quotidien de ce qui est suivi',
		weekly: 'Message hebdomadaire de ce qui est suivi',
		flood: 'Un seul message pour beaucoup de changements à la fois',
		missed: 'Message qui réunit plusieurs alertes',
		digest: 'Résumé du {{date}}',
	},
	course: {
		sent: '✅ {{- what}} : envoi le {{- at}}, {{- message}}.',
		sentOnce: '✅ {{- what}} : envoi le {{- at}}.',
		reading: '⏳ {{- what}} : départ dès que la lecture en cours du site sera finie.',
		quiet: '🌙 {{- what}} : départ à la fin des heures calmes de ce salon, le {{- until}}.',
		daily: '⏳ {{- what}} : départ à l’heure quotidienne, le {{- until}}.',
		weekly: '⏳ {{- what}} : départ à l’heure hebdomadaire, le {{- until}}.',
		waiting: '⏳ {{- what}} : départ dans les secondes qui viennent.',
		behind:
			'⏳ {{- what}} : départ après un message plus ancien, pas encore arrivé ({{- error}}) ; prochain essai le {{- next}}.',
		sending:
			'📤 {{- what}} : envoi commencé le {{- since}}, que Discord n’a pas encore confirmé. Le bot regarde si le message est là avant de recommencer.',
		retrying_one:
			'🔁 {{- what}} : un essai n’a pas réussi ({{- error}}) ; le prochain vient le {{- next}}, rien à faire.',
		retrying_other:
			'🔁 {{- what}} : {{count, number}} essais n’ont pas réussi ({{- error}}) ; le prochain vient le {{- next}}, rien à faire.',
		failed: '❌ {{- what}} : refus de Discord ({{- error}}). {{- remedy}}',
		unknown: '✅ {{- what}} : publié, mais son message n’est plus dans nos données, qui le gardent 90 jours.',
	},
	expired: '-# Son alerte n’avait pas pu partir pendant une semaine : c’est ce message qui la remplace.',
	silent: {
		'first-fill': '🤫 Aucune alerte : c’était la première lecture du site, qui n’en envoie pas.',
		import: '🤫 Aucune alerte : la question a été importée, ce qui n’en envoie pas.',
		'late-already': '🤫 Aucune alerte : le délai était déjà dépassé quand la question a été lue.',
	},
	erased: '🗑️ Trop ancien pour le dire : ce qui est envoyé reste 90 jours dans nos données.',
	stopped: '⏹️ Une alerte était prévue, mais l’abonnement a été retiré ou mis en pause avant son départ.',
	unmatched: '➖ Aucune alerte : rien de ce qui y est suivi ne la concerne.',
	missed: '➖ Aucune alerte : {{- misses}}.',
	miss: {
		later: '{{- subject}} (abonnement créé seulement le {{- since}})',
		interest: '{{- subject}} (abonnement pour autre chose : {{interest}})',
		former: '{{- subject}}, qui n’en a plus la charge',
		paused: '{{- subject}} (en pause)',
		otherwise: '{{- subject}} (en pause à ce moment-là, ou sans rapport avec la question telle qu’elle était)',
	},
	digest: {
		none: '➖ Résumé : il n’y en a pas ici.',
		off: '➖ Résumé : pas encore activé alors ; il l’est depuis le {{- since}}.',
		coming: '📰 Résumé : elle sera dans le prochain, le {{- at}}.',
		notFollowed: '➖ Résumé du {{date}} : sans elle, car il ne dit que ce qui est suivi.',
		notFollowedNext: '➖ Prochain résumé : sans elle, car il ne dit que ce qui est suivi.',
	},
	revised: '✏️ Le message plus ancien a été mis à jour, {{- message}}.',
	error: {
		rate: 'Discord demande d’attendre',
		discord: 'Discord est en panne',
		network: 'la connexion à Discord a été coupée',
	},
};
