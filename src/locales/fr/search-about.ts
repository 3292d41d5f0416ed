/** In the menu of any message; Discord allows 32 characters. */
export const searchAbout = {
	command: { name: 'Trouver des questions à ce sujet' },
	noText: 'Ce message n’a pas de texte : il n’y a rien à chercher. Essayez sur un autre, ou avec /chercher.',
	nothing:
		'Ce message ne contient aucun mot assez parlant pour une recherche. Donnez vous-même quelques mots avec /chercher.',
};
