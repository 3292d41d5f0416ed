export const following = {
	command: { name: 'suivis', description: 'Voir ce qui est suivi ici et en message privé, mettre en pause, retirer' },
	title: 'Ce qui est suivi',
	none: 'Rien n’est suivi, ni ici ni dans vos messages privés. Essayez `/follow minister`, ou le bouton « Suivre » d’une question.',
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
	notYours:
		'Cet abonnement n’existe plus, ou n’est pas de ceux que vous gérez ici. /following montre ceux qui le sont.',
};
