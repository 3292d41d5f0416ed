export const channel = {
	command: {
		name: 'salon',
		description: 'Les réglages de ce salon : ce que le bot y publie, et comment',
		subcommands: {
			mention: {
				name: 'mention',
				description: 'Mentionner un rôle à chaque alerte de ce salon, ou ne plus en mentionner',
				options: {
					role: { name: 'rôle', description: 'Le rôle à mentionner (laissez vide pour ne plus en mentionner)' },
				},
			},
			quiet: {
				name: 'calme',
				description: 'Retenir les alertes pendant certaines heures, par exemple la nuit, ou ne plus les retenir',
				options: {
					from: { name: 'de', description: 'Début, par exemple 22h (laissez tout vide pour ne plus rien retenir)' },
					until: { name: 'à', description: 'Fin, par exemple 7h : ce qui a été retenu vient alors' },
				},
			},
			crosspost: {
				name: 'diffusion',
				description: 'Salon d’annonces : diffuser aussi les messages aux serveurs qui le suivent',
				options: {
					state: {
						name: 'choix',
						description: 'Diffuser, ou non',
						choices: { on: 'diffuser', off: 'ne pas diffuser' },
					},
				},
			},
			show: { name: 'voir', description: 'Voir les réglages de ce salon' },
		},
	},
	title: '### Réglages de {{- channel}}',
	mention: '**Mention** : {{- role}} à chaque alerte.',
	mentionGone:
		'**Mention** : ⚠️ aucune, car le rôle choisi n’existe plus. `/salon mention` en choisit un autre, ou aucun.',
	mentionSilent:
		'**Mention** : ⚠️ {{- role}}, que je ne peux plus mentionner ici. Permettez à tout le monde de mentionner ce rôle, ou donnez-moi la permission « Mentionner @everyone, @here et tous les rôles ».',
	noMention: '**Mention** : aucune.',
	quiet:
		'**Heures calmes** : aucune alerte de {{from}} à {{until}} ({{timezone}}) ; ce qui arrive alors vient à la fin, réuni en une liste. Les résumés gardent leur heure, même pendant les heures calmes.',
	quietHalf: 'Il faut le début et la fin, par exemple `de:22h` et `à:7h` ; sans rien, plus aucune heure n’est calme.',
	quietNever: 'Le début et la fin sont à la même heure ({{time}}). Choisissez par exemple `de:22h` et `à:7h`.',
	noQuiet: '**Heures calmes** : aucune, les alertes viennent à toute heure.',
	crosspost: '**Annonces** : chaque message est aussi diffusé aux serveurs qui suivent ce salon.',
	noCrosspost: '**Annonces** : les messages restent dans ce serveur.',
	everyone:
		'On ne mentionne pas tout le monde à chaque alerte. Choisissez un rôle que les personnes intéressées portent.',
	notYoursToMention:
		'Vous ne pouvez pas mentionner {{- role}} ici. Choisissez un rôle que tout le monde peut mentionner, ou demandez à une personne qui a la permission « Mentionner @everyone, @here et tous les rôles ».',
	notMineToMention:
		'Le bot ne peut pas mentionner {{- role}} ici. Dans les réglages du serveur, permettez à tout le monde de mentionner ce rôle, ou donnez au bot la permission « Mentionner @everyone, @here et tous les rôles », puis recommencez.',
	notAnnouncement:
		'{{- channel}} n’est pas un salon d’annonces : aucun serveur ne peut le suivre. Dans les réglages du salon, un serveur « communauté » peut en faire un.',
	notManager:
		'Un salon se règle avec la permission « Gérer les salons » dans ce salon. Demandez à une personne qui l’a.',
};
