export const search = {
	command: {
		name: 'chercher',
		description: 'Chercher dans les questions écrites et leurs réponses',
		options: {
			query: {
				name: 'mots',
				description: 'Mots, "expression exacte", -exclusion, titre:école, de:Dupont, avant:2024… (voir /aide)',
			},
			deputy: { name: 'député', description: 'Qui a posé la question' },
			minister: { name: 'ministre', description: 'À qui elle est posée' },
			status: {
				name: 'état',
				description: 'Où en est la question',
				choices: {
					pending: 'en attente',
					provisional: 'réponse provisoire',
					answered: 'répondue',
					closed: 'close sans réponse',
					withdrawn: 'retirée',
					lapsed: 'caduque',
					'past-due': 'délai dépassé',
				},
			},
			from: { name: 'du', description: 'Posée à partir du : 01/03/2026, ou 30j, 2m, 1a en arrière' },
			to: { name: 'au', description: 'Posée jusqu’au : 01/03/2026, ou 30j, 2m, 1a en arrière' },
			sort: {
				name: 'tri',
				description: 'Dans quel ordre (par défaut : les plus pertinentes)',
				choices: { relevance: 'les plus pertinentes', newest: 'les plus récentes', oldest: 'les plus anciennes' },
			},
		},
	},
	found_one: '{{count, number}} question pour « {{query}} »',
	found_other: '{{count, number}} questions pour « {{query}} »',
	foundAll_one: '{{count, number}} question correspond à ces filtres',
	foundAll_other: '{{count, number}} questions correspondent à ces filtres',
	by: 'posée par {{name}}',
	to: 'posée à {{name}}',
	state: 'état : {{name}}',
	since: 'posée depuis le {{date}}',
	until: 'posée jusqu’au {{date}}',
	between: 'posée entre le {{from}} et le {{to}}',
	sorted: 'tri : {{name}}',
	filters: 'Filtres : {{- filters}}',
	excerpt: { question: 'Question :', answer: 'Réponse :' },
	none: 'Aucune question pour « {{query}} »',
	tryWords: 'Essayez moins de mots, un synonyme, ou le début d’un mot ; les accents et les pluriels ne comptent pas.',
	tryPhrase: 'Sans les guillemets, les mots peuvent se trouver à distance l’un de l’autre.',
	without_one: 'Sans {{- filter}} : {{count, number}} question',
	without_other: 'Sans {{- filter}} : {{count, number}} questions',
	withoutAll_one: 'Sans aucun filtre : {{count, number}} question',
	withoutAll_other: 'Sans aucun filtre : {{count, number}} questions',
	withoutNone: 'Même sans les filtres, rien ne répond.',
	followThis: 'Suivre cette recherche',
	followWords: 'Suivre ces mots, sans les filtres',
	seeAll: 'Tout parcourir',
	again: 'Nouvelle recherche',
	expired:
		'Cette liste est trop ancienne : sa recherche n’est plus en mémoire. Relancez-la d’un bouton, ou avec /chercher.',
	form: { title: 'Chercher', query: 'Mots' },
	problem: {
		'too-short': '« {{query}} » est trop court pour chercher : il faut un mot d’au moins trois lettres.',
		'only-operators':
			'Il n’y a pas de mot à chercher dans « {{query}} ». Donnez au moins un mot, par exemple : logement étudiant.',
		'only-exclusions':
			'« {{query}} » ne dit que ce qu’il faut exclure. Ajoutez au moins un mot à trouver, par exemple : logement -social.',
	},
	'unknown-deputy':
		'Aucun·e député·e ne répond à « {{typed}} ». Choisissez un nom dans la liste qui s’affiche pendant la frappe.',
	'unknown-minister':
		'Aucun·e ministre ne répond à « {{typed}} ». Choisissez un nom dans la liste qui s’affiche pendant la frappe.',
	'bad-date':
		'« {{typed}} » n’est pas une date. Écrivez 01/03/2026 ou 2026-03-01, ou une durée en arrière : 30j (jours), 2m (mois), 1a (an).',
	'wrong-order': 'La période commence ({{from}}) après sa fin ({{to}}). Échangez les deux dates.',
};
