export const help = {
	command: { name: 'aide', description: 'Ce que le bot sait faire, avec des exemples' },
	title: '## Questeur suit les questions écrites',
	intro:
		'Un·e député·e pose une question par écrit à un·e ministre ; la réponse paraît des semaines plus tard sur le site du parlement. Questeur les retrouve et vous prévient.',
	search:
		'**Chercher** : `/chercher mots:{{example}}`, avec au besoin député, ministre, état et dates. Accents et pluriels ne comptent pas, une faute de frappe non plus. **Lire** fait voir la question, la réponse et le parcours.',
	grammar: [
		'**Préciser**, dans les mots eux-mêmes :',
		'- `"certificats verts"` l’expression exacte ; `-solaire` sans ce mot ; `éolien OU solaire` l’un ou l’autre ; `subvent*` tout ce qui commence ainsi',
		'- `titre:école` dans le titre ; `question:école` ou `réponse:école` de même',
		'- `de:Dupont` qui demande ; `à:"{{minister}}"` à qui ; `-à:"{{minister}}"` à tout autre',
		'- `statut:"en attente"`, `statut:provisoire`, `statut:répondue`, `statut:"en retard"`',
		'- `avant:2024`, `après:01/03/2024`, `depuis:30j` (de même `depuis:6m` en mois, `depuis:1a` en années), `année:2025`, `session:2023-2024`',
		'- et tout se combine : `"certificats verts" -solaire à:"{{minister}}" depuis:2024`',
	].join('\n'),
	message:
		'**Chercher à partir d’un message** : clic droit sur n’importe quel message (appui long sur téléphone), Applications, **Trouver des questions à ce sujet**. **Semblables**, sous une question, montre celles qui lui ressemblent.',
	question:
		'**Lire une question** : `/question` et son numéro, des mots de son titre, ou l’adresse de la page officielle.',
	follow:
		'**Suivre** : `/suivre ministre {{minister}}`, une compétence, un sujet, une question… dans un salon que vous gérez ou en message privé. `/suivis` montre, met en pause et retire, `/ne-plus-suivre` retire aussi ; `/pourquoi` dit si une question a été annoncée ici, et sinon pourquoi.',
	digest:
		'**Installer** : `/installer` (pour qui gère le serveur) règle un salon en quatre pas et l’essaie.\n**Le résumé du matin** : `/résumé activer` en change l’heure, les jours et le contenu, `/résumé aperçu` le montre sans le publier, `/résumé historique` relit les anciens.\n**Régler un salon** (pour qui le gère) : `/salon calme` retient les alertes la nuit, `/salon mention` mentionne un rôle, `/salon diffusion` diffuse aux serveurs qui suivent un salon d’annonces, `/salon voir` montre tout cela.',
	more: '`/état` dit de quand datent les données, `/vie-privée` ce qui est retenu de vous et comment l’effacer, `/à-propos` d’où vient le bot.',
	example: 'énergie',
};
