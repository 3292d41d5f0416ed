export const status = {
	command: { name: 'état', description: 'Sources, dernière lecture, nombre de questions, prochain résumé' },
	title: 'État',
	source: '### {{name}}',
	counts:
		'{{total, number}} questions : {{answered, number}} avec réponse, {{provisional, number}} avec réponse provisoire, {{pending, number}} en attente, {{ended, number}} closes sans réponse.',
	latest: 'La plus récente est du {{date}}.',
	empty: 'Aucune question lue pour le moment.',
	lastRun:
		'Dernière lecture : {{- when}} ({{new, number}} nouvelles, {{changed, number}} changées, {{requests, number}} pages lues).',
	backfill: 'Première lecture : personne n’est alerté avant qu’elle soit complète.',
	running: 'Lecture en cours, commencée {{- when}}.',
	never: 'Pas encore lue.',
	imported: 'Importée, pas relue automatiquement.',
	problem:
		'⚠️ La dernière lecture a été interrompue : le site n’a pas répondu. Ce qui était connu reste consultable ; la lecture reprendra d’elle-même.',
	unreadable_one: '⚠️ {{count, number}} page n’a pas été comprise ; elle est gardée et sera relue.',
	unreadable_other: '⚠️ {{count, number}} pages n’ont pas été comprises ; elles sont gardées et seront relues.',
	digest: 'Prochain résumé de ce salon : {{- when}}.',
	noDigest: 'Pas de résumé dans ce salon. `/résumé activer` en met un en route.',
	following_one: '{{count, number}} abonnement ici.',
	following_other: '{{count, number}} abonnements ici.',
};
