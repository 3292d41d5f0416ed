export const status = {
	command: { name: 'état', description: 'Sources, dernière lecture, nombre de questions, prochain résumé' },
	title: 'État',
	source: '### {{name}}',
	counts:
		'Questions : {{total, number}} (avec réponse : {{answered, number}}, réponse provisoire : {{provisional, number}}, en attente : {{pending, number}}, closes sans réponse : {{ended, number}}).',
	latest: 'La plus récente est du {{date}}.',
	empty: 'Aucune question lue pour le moment.',
	lastRun:
		'Dernière lecture : {{- when}} (nouvelles questions : {{new, number}}, changées : {{changed, number}}, pages lues : {{requests, number}}).',
	backfill: 'Première lecture : personne n’est alerté avant qu’elle soit complète.',
	running: 'Lecture en cours, commencée {{- when}}.',
	never: 'Pas encore lue.',
	imported: 'Importée, pas relue automatiquement.',
	problem:
		'⚠️ La dernière lecture a été interrompue : le site n’a pas répondu. Ce qui était connu reste consultable ; la lecture reprendra d’elle-même.',
	failing:
		'⚠️ Le site ne répond pas, ou mal, depuis le {{- since}}. Ce qui était connu reste consultable ; la lecture reprendra d’elle-même.',
	held: '⚠️ Lecture retenue depuis le {{- since}} : {{- why}}. Rien de tout cela n’a été cru, enregistré ni annoncé ; ce qui était connu reste consultable. Prochaine lecture {{- until}} ; si elle dit encore la même chose, elle finira par être crue.',
	why: {
		unreadable: '{{count}} pages sur {{of}} n’ont pas été comprises',
		gone: '{{count}} questions connues sur {{of}} ont disparu, en tout ou en partie',
		reworded: '{{count}} questions connues sur {{of}} ont changé de texte',
		moved: '{{count}} questions connues sur {{of}} ont avancé d’un coup (réponse, clôture, autre ministre)',
		new: '{{count}} questions nouvelles d’un coup, là où {{of}} seraient déjà beaucoup',
		lacking: '{{count}} questions nouvelles sur {{of}} n’ont pas d’auteur, pas de ministre ou pas de texte',
		misdated: '{{count}} questions et réponses nouvelles sur {{of}} portent une date impossible',
		alike: '{{count}} réponses nouvelles sur {{of}} disent mot pour mot la même chose',
	},
	unreadable_one: '⚠️ {{count, number}} page n’a pas été comprise ; elle est gardée et sera relue.',
	unreadable_other: '⚠️ {{count, number}} pages n’ont pas été comprises ; elles sont gardées et seront relues.',
	digest: 'Prochain résumé de ce salon : {{- when}}.',
	noDigest: 'Pas de résumé dans ce salon. `/résumé activer` en met un en route.',
	following_one: '{{count, number}} abonnement ici.',
	following_other: '{{count, number}} abonnements ici.',
};
