/** Nobody of these exists. The first of each are followed. */
export const ministers = [
	{ printed: 'DE RAVINE Octave', named: 'Octave de Ravine', portfolio: 'Ministre de la Pluie et des Sentiers' },
	{ printed: 'BRUMAIRE Léonie', named: 'Léonie Brumaire', portfolio: 'Ministre des Phares et des Brouillards' },
	{ printed: 'SABLON Hector', named: 'Hector Sablon', portfolio: 'Ministre des Carrières' },
] as const;

export const deputies = [
	{ printed: 'DE PLUVIER Solange', named: 'Solange de Pluvier' },
	{ printed: 'CARDAMINE Basile', named: 'Basile Cardamine' },
	{ printed: 'TILLEUL Prosper', named: 'Prosper Tilleul' },
] as const;

/** What a question is about: one word, found in no other. */
export const subjects = ['gouttières', 'écluses', 'réverbères', 'ruchers', 'girouettes'] as const;

export const places = ['Nulle-Part', 'Vaux-sous-Brume', 'Trois-Chemins', 'Belle-Étape', 'Clairpré'] as const;

export type Minister = (typeof ministers)[number];
export type Deputy = (typeof deputies)[number];
export type Topic = (typeof subjects)[number];
