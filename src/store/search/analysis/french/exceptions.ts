/**
 * Words and roots that the endings would join with others, or leave apart from their own. The first of each line is
 * the stem of all; what comes after it is a word or what the endings have left of one.
 */
const families = `
	communal commune
	commun
	subsid subsidi
	ecol ecoli
	chom chomage chomeu
	travail travaux
	bail baux
	materiau materiaux
	taux
	faux
	chaux
	nouvel nouveau
	region regional
	provinc provincial
	territoir territorial
	commerc commercial
	wallon walloni
	climat climatic
	economi economic
	energ energi energetic
	budget budgetair
	communaut communautair
	agricultur agriculteu agricol
	pharmaci pharmacien
	prison prisonni
	rout routi
	publi publication
	pay paiement
	traite traiter traitement traitant traitee traitent
	encourag encourage
	multipli multiplic
	puissance puissant
	bois boise
	long longu
	blanc blanch
	turc turqu
	grec grecqu
	diver diverse
	mois
	fois
	trois
	sens
	gens
	sous
	vers
	arrete
	armee
	duree
	cheminee
	retraite
	formation
	concertation
	violation
	localite
	nationalite
	parlement
	departement
	environn
	stationn
	conditionn
	assurement
	avantage
	davantage
	personnage
	important
	importance
	restaurant
	constant
	gouvernance
	excellent
	allegation
	avis
	content
	generation
	maintenant
	ouvrier
	pris
	competent
	incompetent
	suppleant
	egalement
	indice
	equipe
	fonds
	faute
`;

export const exceptions: ReadonlyMap<string, string> = new Map(
	families
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [stem = '', ...others] = line.trim().split(' ');
			return [stem, ...others].map((word) => [word, stem] as const);
		}),
);
