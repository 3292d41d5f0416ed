export const following = {
	command: { name: 'suivis', description: 'Voir ce qui est suivi ici et en message privé, mettre en pause, retirer' },
	title: 'Ce qui est suivi',
	none: 'Rien n’est suivi, ni ici ni dans vos messages privés. Essayez `/suivre ministre`, ou le bouton « Suivre » d’une question.',
	channel: '### Dans {{- channel}}',
	direct: '### Dans vos messages privés',
	entry: '{{- subject}}\n-# {{- interest}} · {{- pace}}',
	paused: ' · ⏸️ en pause',
	problem: ' · ⚠️ {{- problem}}',
	pause: 'Pause',
	resume: 'Reprendre',
	remove: 'Retirer un abonnement…',
	readOnly: '-# Seules les personnes qui gèrent ce salon peuvent changer ce qu’il suit.',
	removed: 'Retiré : {{- subject}}. Plus aucune alerte ne viendra de cet abonnement.',
	newsHead: '-# Tout ce qu’annonçait ce message. Où en est chaque question : comme aujourd’hui.',
	newsGone:
		'Cette liste n’est plus là : elle est gardée 90 jours, et ne s’ouvre que là où le message est arrivé. `/chercher` retrouve chaque question.',
	notYours: 'Cet abonnement n’existe plus, ou n’est pas de ceux que vous gérez ici. /suivis montre ceux qui le sont.',
};
