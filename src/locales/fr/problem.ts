const short = {
	'unknown-channel': 'ce salon n’existe plus',
	'missing-access': 'je ne vois pas ce salon',
	'missing-permission': 'je ne peux pas y écrire',
	'missing-thread-permission': 'je ne peux pas écrire dans ce fil',
	'missing-connect': 'je ne peux pas entrer dans ce salon vocal',
	'locked-thread': 'ce fil est verrouillé',
	'wrong-kind': 'on n’écrit pas dans un salon de ce genre',
	'tag-required': 'ce forum exige une étiquette',
	'timed-out': 'je suis en exclusion temporaire dans ce serveur',
	outage: 'Discord a une panne',
	left: 'je ne suis plus dans ce serveur',
	'direct-closed': 'messages privés fermés',
	invalid: 'message refusé par Discord',
};

const remedy = {
	'unknown-channel': 'Choisissez-en un autre avec /installer ; /suivis retire ce qui allait ici.',
	'missing-access': 'Donnez-moi la permission « Voir le salon » : Modifier le salon, Permissions, puis mon rôle.',
	'missing-permission':
		'Donnez-moi la permission « Envoyer des messages » : Modifier le salon, Permissions, puis mon rôle.',
	'missing-thread-permission':
		'Donnez-moi la permission « Envoyer des messages dans les fils » : modifier le salon du fil, Permissions, puis mon rôle.',
	'missing-connect': 'Donnez-moi la permission « Se connecter » : Modifier le salon, Permissions, puis mon rôle.',
	'locked-thread': 'Déverrouillez le fil, ou donnez-moi la permission « Gérer les fils ».',
	'wrong-kind': 'Choisissez un salon textuel, un salon d’annonces, un forum ou un fil avec /installer.',
	'tag-required':
		'Ajoutez au forum les étiquettes « En attente », « Provisoire », « Répondue », « En retard », « Clôturée » et « Résumé », ou n’en exigez aucune.',
	'timed-out': 'Rien à faire : je reprends dès que l’exclusion est levée, ou à sa fin.',
	outage: 'Rien à faire : je reprends dès qu’elle est finie.',
	left: 'Invitez-moi à nouveau pour que cela reprenne.',
	'direct-closed':
		'Ouvrez-les dans les réglages de confidentialité du serveur, puis utilisez n’importe laquelle de mes commandes : ce que vous avez manqué arrivera.',
	invalid: 'La personne qui s’occupe du bot trouvera pourquoi dans son journal.',
};

type Reason = keyof typeof short;

const missed = 'Rien n’est perdu : ce qui se passe entre-temps y arrivera alors d’un coup.';
const told = (reason: Reason) =>
	`Je ne peux plus publier dans {{- channel}} ({{place}}) : ${short[reason]}. ${remedy[reason]}\n-# ${missed} \`/état\`, dans ce salon, dit où on en est ; je ne vous écrirai plus à ce sujet.`;

/** Why nothing can be posted somewhere: in a list, what to do about it, and as told to whoever set it up. */
export const problem = {
	short,
	remedy,
	told: {
		'unknown-channel': `Je ne peux plus publier dans {{- channel}} ({{place}}) : ${short['unknown-channel']}, ou je ne le vois plus du tout. ${remedy['unknown-channel']}`,
		'missing-access': told('missing-access'),
		'missing-permission': told('missing-permission'),
		'missing-thread-permission': told('missing-thread-permission'),
		'missing-connect': told('missing-connect'),
		'locked-thread': told('locked-thread'),
		'wrong-kind': `Je ne peux plus publier dans {{- channel}} ({{place}}) : ${short['wrong-kind']}. ${remedy['wrong-kind']}`,
		'tag-required': told('tag-required'),
		invalid:
			'Discord a refusé un message destiné à {{- channel}} ({{place}}). Les suivants y arrivent comme avant. La personne qui s’occupe du bot trouvera pourquoi dans son journal.',
	},
	here: '⚠️ Rien ne peut être publié dans {{- channel}} : {{- why}} (depuis le {{- since}}).\n{{- remedy}}',
	hereNow: '⚠️ Rien ne peut être publié dans {{- channel}} : {{- why}}.\n{{- remedy}}',
	direct: '⚠️ Je ne peux pas vous écrire : {{- why}} (depuis le {{- since}}). {{- remedy}}',
	doubted: 'Discord a refusé un message pour {{- channel}} {{- since}} ; je réessaie dans la minute.',
	coming: 'La cause a disparu : ce qui a été manqué arrive.',
	until: 'Fin prévue : {{- until}}.',
	resumes: 'Ce qui a été manqué arrive alors de lui-même.',
	cannot: 'Je ne peux pas publier dans {{- channel}} : {{- why}}.\n{{- remedy}}',
	weaker: {
		ReadMessageHistory:
			'-# Il me manque aussi « Voir les anciens messages » : sans elle, un message peut être répété après une panne.',
	},
};
