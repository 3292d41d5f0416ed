const channel = { name: 'salon', description: 'Le salon (par défaut : celui-ci)' };

export const digest = {
	command: {
		name: 'résumé',
		description: 'Le résumé du matin d’un salon : ce qui a été demandé et répondu',
		subcommands: {
			on: {
				name: 'activer',
				description: 'Publier un résumé chaque matin dans un salon, ou changer ses réglages',
				options: {
					channel,
					time: { name: 'heure', description: 'Heure de publication (par défaut : 7:30)' },
					timezone: { name: 'fuseau', description: 'Fuseau horaire (par défaut : celui du parlement)' },
					days: {
						name: 'jours',
						description: 'Jours de publication (par défaut : du lundi au vendredi)',
						choices: { weekdays: 'du lundi au vendredi', everyday: 'tous les jours', monday: 'le lundi seulement' },
					},
					covers: {
						name: 'contenu',
						description: 'Ce que le résumé reprend (par défaut : tout le parlement)',
						choices: { everything: 'tout le parlement', followed: 'seulement ce que le salon suit' },
					},
					empty: {
						name: 'sans-nouvelles',
						description: 'Quand il n’y a rien de neuf (par défaut : ne rien publier)',
						choices: { silent: 'ne rien publier', line: 'publier une ligne' },
					},
				},
			},
			off: { name: 'arrêter', description: 'Ne plus publier de résumé dans un salon', options: { channel } },
			preview: {
				name: 'aperçu',
				description: 'Voir maintenant le prochain résumé, sans le publier',
				options: { channel },
			},
			now: {
				name: 'maintenant',
				description: 'Publier tout de suite ce qui s’est passé depuis le dernier résumé',
				options: { channel },
			},
			history: { name: 'historique', description: 'Relire les résumés passés de ce salon' },
		},
	},
	history: {
		title: 'Résumés passés de {{- channel}}',
		none: 'Ce salon ({{- channel}}) n’a pas encore eu de résumé. `/résumé activer`, pour qui gère le serveur, en met un en route.',
		pick: 'Lire un de ces résumés…',
		count_zero: 'rien de nouveau',
		count_one: '{{count, number}} question',
		count_other: '{{count, number}} questions',
		silent: 'rien de nouveau, rien n’a été publié',
		period: 'du {{- since}} au {{- until}}',
		head: '-# Résumé passé de {{- channel}}, du {{- since}} au {{- until}}. Où en est chaque question : comme aujourd’hui.',
		back: 'Autres résumés',
		gone: 'Ce résumé n’est pas de ce salon, ou n’existe plus. `/résumé historique` montre ceux d’ici.',
	},
	on: 'Le résumé de {{- channel}} est réglé : à **{{time}}** ({{timezone}}), {{days}} ; contenu : {{covers}} ; sans nouvelles : {{empty}}.\nProchain résumé : {{- next}}. Il reprendra ce qui se passe {{since}}.',
	sinceNow: 'à partir de maintenant',
	sinceLast: 'depuis le dernier',
	off: 'Plus de résumé dans {{- channel}}. `/résumé activer` le remet en route.',
	wasOff: 'Il n’y avait pas de résumé dans {{- channel}}. `/résumé activer` en met un en route.',
	posting: 'Le résumé part dans {{- channel}}.',
	previewHead: '-# Aperçu du résumé de {{- channel}} : seul·e vous le voyez.',
	previewOff:
		'-# Aperçu pour {{- channel}}, où le résumé n’est pas activé : les dernières 24 heures. `/résumé activer` l’active.',
	badTime: '« {{typed}} » n’est pas une heure. Écrivez par exemple 7:30 ou 18h.',
	badTimezone:
		'« {{typed}} » n’est pas un fuseau horaire. Choisissez-le dans la liste qui s’affiche pendant la frappe, par exemple Europe/Brussels.',
	notManager:
		'Le résumé se règle avec la permission « Gérer le serveur ». Demandez à une personne qui l’a. Tout le monde peut relire les anciens : `/résumé historique`.',
};
