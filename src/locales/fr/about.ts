export const about = {
	command: { name: 'à-propos', description: 'D’où vient ce bot, et d’où viennent ses données' },
	text: '## Questeur {{version}}\nUn bot libre (licence MIT) qui suit les questions écrites parlementaires. Il n’est ni publié ni approuvé par un parlement : seule la page officielle, liée sur chaque question, fait foi.',
	sources: 'Sources : {{- sources}}.',
	deadline: '-# Les délais affichés sont indicatifs : ils ne disent pas qu’un·e ministre manque à une règle.',
};
