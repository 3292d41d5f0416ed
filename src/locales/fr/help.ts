export const help = {
	command: { name: 'aide', description: 'Ce que le bot sait faire, avec des exemples' },
	title: '## Questeur suit les questions écrites',
	intro:
		'Un·e député·e pose une question par écrit à un·e ministre ; la réponse paraît des semaines plus tard sur le site du parlement. Questeur les retrouve et vous prévient.',
	search:
		'**Chercher** : `/search query:{{example}}`, avec au besoin député, ministre, statut et dates. `"expression exacte"`, `-mot` pour exclure. **Lire** fait voir la question, la réponse et le parcours.',
	question:
		'**Lire une question** : `/question` et son numéro, des mots de son titre, ou l’adresse de la page officielle.',
	follow:
		'**Suivre** : `/follow minister {{minister}}`, une compétence, un sujet, une question… dans un salon que vous gérez ou en message privé. `/following` montre, met en pause et retire.',
	digest:
		'**Le résumé du matin** : `/digest on` (pour qui gère le serveur), `/digest preview` pour le voir sans le publier.',
	more: '`/status` dit de quand datent les données, `/privacy` ce qui est retenu de vous et comment l’effacer, `/about` d’où vient le bot.',
	example: 'énergie',
};
