export const channel = {
	command: {
		name: 'salon',
		description: 'Les réglages de ce salon : ce que le bot y publie, et comment',
		subcommands: {
			show: { name: 'voir', description: 'Voir les réglages de ce salon' },
		},
	},
	title: '### Réglages de {{- channel}}',
	mention: '**Mention** : {{- role}} à chaque alerte.',
	noMention: '**Mention** : aucune.',
	quiet: '**Heures calmes** : rien entre {{from}} et {{until}} ; ce qui arrive alors vient après.',
	noQuiet: '**Heures calmes** : aucune, les alertes viennent à toute heure.',
	crosspost: '**Annonces** : chaque message est aussi diffusé aux serveurs qui suivent ce salon.',
	noCrosspost: '**Annonces** : les messages restent dans ce serveur.',
	notManager:
		'Un salon se règle avec la permission « Gérer les salons » dans ce salon. Demandez à une personne qui l’a.',
};
