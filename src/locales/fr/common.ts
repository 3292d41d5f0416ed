export const common = {
	buttons: {
		read: 'Lire',
		publish: 'Publier',
		officialPage: 'Page officielle',
		previous: 'Précédent',
		next: 'Suivant',
		page: 'Page {{page, number}} sur {{pages, number}}',
		follow: 'Suivre',
		similar: 'Semblables',
	},
	freshness: 'Données lues {{- when}}',
	continued: '{{title}} (suite)',
	list: { and: ' et ', comma: ', ', semicolon: ' ; ' },
};
