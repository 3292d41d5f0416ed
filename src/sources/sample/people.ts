/** Everybody here is invented, and so are their groups and their parliament: names that belong to nobody known. */
export const deputies = {
	montbrisson: { name: 'Aurèle Montbrisson', group: 'Bocage' },
	valcombreuse: { name: 'Sidonie de Valcombreuse-Hartel', group: 'Vallées unies' },
	coeurval: { name: 'Noëlie Cœurval', group: 'Semeurs' },
	ndalombe: { name: 'Gaspard N’Dalombé', group: 'Rive Claire' },
	houtsaeger: { name: 'Wivine Van der Houtsaeger', group: 'Bocage' },
	grandrieux: { name: 'Timothée Grandrieux-Malvaux', group: 'Vallées unies' },
	aubrenoy: { name: 'Ophélie D’Aubrenoy', group: 'Semeurs' },
	bennadour: { name: 'Ilhame Bennadour', group: 'Rive Claire' },
	warnime: { name: 'Léopoldine Warnimé', group: 'Bocage' },
	fauconval: { name: 'Régis Fauconval', group: 'Vallées unies' },
	elmarzouk: { name: 'Domitille El Marzouk', group: 'Rive Claire' },
	thirionnet: { name: 'Barnabé Thirionnet', group: 'Semeurs' },
} as const;

export const ministers = {
	locaux: {
		name: 'Odilon Prangeval',
		group: 'Rive Claire',
		portfolio: 'Ministre-Président, chargé des Pouvoirs locaux et du Numérique',
	},
	mobilite: {
		name: 'Hortense Delmarche-Wiaux',
		group: 'Bocage',
		portfolio: 'Ministre de la Mobilité, des Travaux publics et de la Sécurité routière',
	},
	energie: {
		name: 'Casimir Brébantel',
		group: 'Rive Claire',
		portfolio: 'Ministre de l’Énergie, du Climat et du Logement',
	},
	sante: {
		name: 'Clémence du Bœssart',
		group: 'Bocage',
		portfolio: 'Ministre de la Santé, de l’Action sociale et de la Petite Enfance',
	},
	ruralite: {
		name: 'Ferdinand Ostrevin',
		group: 'Rive Claire',
		portfolio: 'Ministre de l’Agriculture, de l’Environnement et de la Ruralité',
	},
	ecole: {
		name: 'Yasmina Tahourdin-Lesage',
		group: 'Bocage',
		portfolio: 'Ministre de l’Enseignement, de la Culture et de la Jeunesse',
	},
} as const;

export type DeputyKey = keyof typeof deputies;
export type MinisterKey = keyof typeof ministers;
