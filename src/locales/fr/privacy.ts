export const privacy = {
	command: { name: 'vie-privée', description: 'Ce qui est retenu de vous, et comment l’effacer' },
	text: '## Vie privée\nQuesteur retient votre **identifiant Discord** avec ce que vous lui demandez de suivre et les alertes qui vous sont dues ou ont été envoyées, avec votre **langue** si vous avez réglé un salon, et rien d’autre : ni nom, ni message, ni liste de membres. Vos recherches sont gardées 30 jours, sans votre identifiant, pour que leurs boutons continuent de fonctionner.\nLes abonnements et résumés d’un salon appartiennent à son serveur ; ils sont effacés 30 jours après le départ du bot.',
	yours_one: 'De vous : {{count, number}} abonnement par message privé.',
	yours_other: 'De vous : {{count, number}} abonnements par message privé.',
	erase: 'Effacer ce qui me concerne',
	sure: 'Vos abonnements par message privé et leurs messages en attente seront effacés, et votre identifiant retiré de ce que vous avez réglé pour des salons. C’est immédiat et définitif.',
	confirm: 'Oui, effacer',
	done_one: 'C’est effacé : {{count, number}} abonnement, et votre identifiant partout ailleurs.',
	done_other: 'C’est effacé : {{count, number}} abonnements, et votre identifiant partout ailleurs.',
};
