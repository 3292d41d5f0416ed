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
	quiet: '**Heures calmes** : rien entre {{from}} et {{until}} ; ce qui arrive alors vient après.',
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
