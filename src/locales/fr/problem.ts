/** Why nothing can be posted somewhere: in a list, and as told to whoever set it up. */
export const problem = {
	'unknown-channel':
		'Je ne peux plus publier dans {{- channel}} : ce salon n’existe plus, ou je ne le vois plus. Suivez depuis un autre salon, ou retirez ces abonnements avec /suivis.',
	'missing-access':
		'Je ne peux plus publier dans {{- channel}} : je n’y ai plus accès. Donnez-moi la permission « Voir le salon » ; les alertes suivantes y arriveront d’elles-mêmes.',
	'missing-permission':
		'Je ne peux plus publier dans {{- channel}} : il me manque la permission « Envoyer des messages ». Donnez-la-moi ; les alertes suivantes y arriveront d’elles-mêmes.',
	'tag-required':
		'Je ne peux plus publier dans {{- channel}} : ce forum exige une étiquette, et il n’en a aucune que je connaisse. Ajoutez-y « En attente », « Provisoire », « Répondue », « En retard », « Clôturée » et « Résumé », ou n’exigez plus d’étiquette ; les alertes suivantes y arriveront d’elles-mêmes.',
	'direct-closed': 'Vos messages privés me sont fermés. Ouvrez-les dans les réglages de confidentialité du serveur.',
	invalid:
		'Discord a refusé un message destiné à {{- channel}}. La personne qui s’occupe du bot trouvera pourquoi dans son journal.',
	short: {
		'unknown-channel': 'salon introuvable',
		'missing-access': 'salon inaccessible',
		'missing-permission': 'permission d’écrire manquante',
		'tag-required': 'étiquette exigée par le forum',
		'direct-closed': 'messages privés fermés',
		invalid: 'message refusé par Discord',
	},
};
