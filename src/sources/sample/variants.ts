import type { MinisterKey } from './people.ts';

/**
 * Questions that deputies ask again and again about another place and another period; all invented. `{à}` is
 * `à Brévaux`, `{de}` is `de Brévaux` or `d’Espinoy`, `{voisine}` and `{de-voisine}` are another place, `{période}` is
 * `au premier trimestre 2024`, `{n}` a count from 12 to 95 and `{m}` one from 120 to 959.
 */
export type Variant = {
	readonly to: MinisterKey;
	readonly title: string;
	readonly topics: readonly string[];
	readonly text: string;
	readonly answer: string;
};

export const variants: readonly Variant[] = [
	{
		to: 'mobilite',
		title: 'La fréquentation des lignes de bus {à} {période}',
		topics: ['bus'],
		text: `Les habitants {de} me signalent que les bus sont tantôt bondés, tantôt presque vides, selon l’heure et le jour. Les comptages menés {période} devraient permettre d’y voir clair, mais la commune dit ne pas les avoir reçus.

Une offre mieux répartie servirait à la fois les voyageurs et les finances de l’opérateur.

Combien de voyageurs ont été transportés {à} {période}, par ligne et par tranche horaire ? Comment ces chiffres se comparent-ils à ceux {de-voisine} ? Des courses seront-elles ajoutées ou déplacées ? Les comptages seront-ils communiqués à la commune, et publiés ?`,
		answer: `Les lignes qui desservent la commune ont transporté {m} 000 voyageurs {période}, soit {n} par course en moyenne aux heures de pointe et le quart en milieu de journée. À {voisine}, l’écart est moindre.

Deux courses seront déplacées vers le début de la matinée. Les comptages sont envoyés aux communes chaque trimestre et figurent sur le portail des données ouvertes.`,
	},
	{
		to: 'mobilite',
		title: 'Les accidents de la circulation {à} {période}',
		topics: ['sécurité routière'],
		text: `Le bilan de la police locale {de} fait état de {n} accidents corporels {période}. Les usagers faibles y sont surreprésentés, en particulier sur les routes régionales qui traversent le centre.

La commission communale de sécurité a transmis une liste de cinq endroits dangereux, restée à ce jour sans suite.

Madame la Ministre confirme-t-elle ces chiffres ? Quels aménagements sont prévus aux cinq endroits cités, et dans quel délai ? Des radars préventifs peuvent-ils être prêtés à la commune ? L’expérience {de-voisine}, où le centre est limité à 30 km/h, a-t-elle été évaluée ?`,
		answer: `Je confirme ces chiffres. Deux des cinq endroits feront l’objet d’un aménagement cette année, pour {m} 000 euros ; les trois autres sont à l’étude.

Un radar préventif est prêté à la commune pour six mois. À {voisine}, la limitation à 30 km/h a réduit d’un tiers le nombre de blessés, sans allonger sensiblement les temps de parcours.`,
	},
	{
		to: 'energie',
		title: 'Les primes à la rénovation accordées {à} {période}',
		topics: ['primes', 'rénovation'],
		text: `Plusieurs ménages {de} m’ont fait part de leur difficulté à obtenir une prime à la rénovation. Le guichet de l’énergie le plus proche se trouve à {voisine} et ne reçoit que sur rendez-vous.

Afin de mesurer si ces difficultés sont isolées, je souhaite disposer de chiffres précis.

Combien de demandes ont été introduites {à} {période} ? Combien ont été acceptées, refusées ou déclarées incomplètes, et pour quels motifs ? Quel délai s’écoule en moyenne jusqu’au paiement ? Une permanence du guichet peut-elle être organisée dans la commune, par exemple une fois par mois ?`,
		answer: `Dans cette commune, {m} demandes ont été introduites {période}. Sept sur dix ont été acceptées ; {n} étaient incomplètes, le plus souvent faute de l’attestation de l’entrepreneur. Le délai moyen de paiement est de 168 jours.

Une permanence mensuelle sera tenue à l’hôtel de ville à partir du mois prochain, avec ou sans rendez-vous.`,
	},
	{
		to: 'energie',
		title: 'Les demandes de logement public {à} {période}',
		topics: ['logement public'],
		text: `La liste d’attente pour un logement public ne cesse de s’allonger. Le centre d’action sociale {de} reçoit chaque semaine des familles hébergées par des proches, parfois depuis des mois.

La société de logement, qui dessert aussi {voisine}, ne publie ses chiffres qu’une fois par an.

Combien de ménages étaient inscrits {à} {période}, et combien se sont vu attribuer un logement ? Quelle est l’attente moyenne pour un logement de trois chambres ? Combien de logements étaient vides au même moment ? Des constructions ou des acquisitions sont-elles programmées, et à quelle échéance ?`,
		answer: `Au terme de cette période, {m} ménages étaient inscrits et {n} avaient obtenu un logement. L’attente moyenne pour trois chambres est de cinquante et un mois.

Neuf logements étaient vides, dont sept en travaux. La société acquerra douze appartements d’ici deux ans, en collaboration avec celle {de-voisine}, et publiera désormais ses chiffres chaque trimestre.`,
	},
	{
		to: 'ecole',
		title: 'L’encadrement des élèves dans les écoles {de} {période}',
		topics: ['enseignants', 'écoles'],
		text: `Des parents d’élèves {de} se sont réunis pour exprimer leur inquiétude : absences d’enseignants non remplacées, classes regroupées, cours annulés. Les directions, disent-ils, font ce qu’elles peuvent.

Il importe que la discussion repose sur des faits.

Combien de jours d’absence n’ont pas été remplacés dans les écoles {de} {période} ? Combien de classes comptent plus de vingt-quatre élèves ? La réserve de remplaçants du canton, partagée avec {voisine}, est-elle suffisante ? Quelles mesures Madame la Ministre prend-elle pour les mois à venir ?`,
		answer: `{période-majuscule}, {m} jours d’absence ont été relevés dans ces écoles, dont {n} n’ont pu être remplacés. Six classes comptent plus de vingt-quatre élèves.

La réserve du canton, qui compte neuf remplaçants, passera à treize. Deux écoles bénéficient en outre d’un renfort administratif, qui libère la direction pour l’accompagnement des enseignants.`,
	},
	{
		to: 'sante',
		title: 'Les places d’accueil de la petite enfance {à} {période}',
		topics: ['crèches', 'petite enfance'],
		text: `Trouver une place d’accueil {à} relève du parcours d’obstacles. De jeunes parents me disent avoir écrit à onze milieux d’accueil, et certains conduisent leur enfant à {voisine} avant de revenir travailler dans la commune.

Le taux de couverture publié par l’administration est une moyenne de canton, qui masque ces écarts.

Quel était le taux de couverture dans la commune elle-même {période} ? Combien de places y sont ouvertes, et combien sont réellement occupées ? Des projets sont-ils en préparation ? Les accueillantes à domicile ont-elles été approchées, et quelles difficultés signalent-elles ?`,
		answer: `Le taux de couverture de la commune était de {n} % {période}. On y compte {m} places, dont une sur douze est fermée faute de personnel.

Un projet de vingt et une places est programmé avec la commune. Trois accueillantes à domicile se sont déclarées intéressées ; la principale difficulté, l’adaptation de leur logement, sera couverte par une prime de 3 500 euros.`,
	},
	{
		to: 'sante',
		title: 'La disponibilité des médecins généralistes {à} {période}',
		topics: ['médecins'],
		text: `Deux cabinets de médecine générale ont fermé {à}. Les patients, souvent âgés, s’adressent à {voisine}, où les praticiens n’acceptent plus de nouveaux dossiers.

Une maison médicale pluridisciplinaire est en projet depuis plusieurs années ; le bâtiment existe, les soignants hésitent.

Combien de généralistes exerçaient dans la commune {période}, et quel est leur âge moyen ? La commune est-elle reconnue en pénurie ? Quelles aides à l’installation y sont accessibles ? Madame la Ministre soutient-elle le projet de maison médicale, et sous quelle forme ?`,
		answer: `La commune, reconnue en pénurie, comptait un généraliste pour 1 {m} habitants {période} ; leur âge moyen est de cinquante-neuf ans.

Une aide de 20 000 euros est accessible à tout médecin qui s’y installe pour cinq ans. Le projet de maison médicale recevra {n} 000 euros pour son équipement, et deux jeunes médecins ont signé une déclaration d’intention.`,
	},
	{
		to: 'ruralite',
		title: 'La qualité de l’eau distribuée {à} {période}',
		topics: ['eau potable'],
		text: `Des habitants {de} se plaignent du goût et de la couleur de l’eau, surtout après de fortes pluies. Le distributeur répond que les analyses sont conformes ; il ne les publie toutefois que pour l’ensemble du réseau, {voisine} comprise.

Chacun doit pouvoir connaître la qualité de l’eau qu’il boit.

Combien d’analyses ont été effectuées {à} {période}, et combien ont dépassé une norme ? Quels paramètres sont en cause ? Des travaux sont-ils prévus sur le réseau ? Les résultats seront-ils publiés par commune, dans un langage compréhensible ?`,
		answer: `Sur {m} analyses effectuées dans la commune {période}, deux ont dépassé la valeur indicative pour le fer, sans danger pour la santé ; elles expliquent la couleur.

Le distributeur remplacera {m} mètres de conduites en fonte avant l’hiver. Les résultats sont désormais publiés par commune, chaque mois, avec un commentaire du service de la santé.`,
	},
	{
		to: 'ruralite',
		title: 'Les dépôts sauvages de déchets {à} {période}',
		topics: ['déchets'],
		text: `Les bénévoles {de} ont encore ramassé, lors de leur dernière opération, plus d’une tonne de déchets le long des routes et des chemins. Les mêmes endroits sont salis dans la semaine qui suit.

L’agent constatateur, partagé avec {voisine}, ne consacre qu’un jour par semaine à la commune.

Combien de dépôts ont été constatés {à} {période} ? Combien de procès-verbaux ont été dressés et d’amendes payées ? Le prêt de caméras mobiles est-il possible ? La Région peut-elle financer un second agent constatateur pour les deux communes ?`,
		answer: `{période-majuscule}, {m} dépôts ont été constatés dans la commune ; {n} procès-verbaux ont été dressés, et plus de la moitié des amendes sont payées.

Deux caméras mobiles seront prêtées pour un an. Un second agent, partagé avec {voisine}, est financé à 60 % pendant trois ans ; son recrutement est en cours.`,
	},
	{
		to: 'ruralite',
		title: 'Les installations de jeunes agriculteurs {à} {période}',
		topics: ['installation', 'agriculture'],
		text: `Le nombre d’exploitations agricoles {à} a été divisé par deux en vingt ans. Des jeunes formés souhaitent s’y installer ; ils se heurtent au prix des terres et à la longueur des procédures.

La pépinière agricole {de-voisine} montre qu’un accompagnement de proximité peut changer la donne.

Combien de jeunes se sont installés dans la commune {période}, et dans quelles productions ? Combien de demandes d’aide ont été refusées, et pourquoi ? Des terres publiques y sont-elles disponibles ? Une antenne de la pépinière {de-voisine} peut-elle y être ouverte ?`,
		answer: `Quatre jeunes se sont installés dans la commune {période}, dont deux en maraîchage. Une demande a été refusée, faute de la formation exigée.

La Région et la commune y possèdent {n} hectares de terres louées, dont un tiers se libérera d’ici trois ans ; ils iront en priorité à de jeunes installés. Une antenne de la pépinière ouvrira avec un budget de {n} 000 euros.`,
	},
	{
		to: 'locaux',
		title: 'Les subsides régionaux versés à la commune {de} {période}',
		topics: ['finances communales', 'subsides'],
		text: `Les communes répondent chaque année à des dizaines d’appels à projets. Pour une administration de taille moyenne, comme celle {de}, chaque dossier représente des semaines de travail, sans garantie de succès.

Il est difficile, pour un conseiller communal comme pour un citoyen, d’en avoir une vue d’ensemble.

Quels subsides la Région a-t-elle versés à la commune {période}, et pour quels projets ? Combien de demandes ont été refusées ? Comment ces montants se comparent-ils, par habitant, à ceux {de-voisine} ? Le Gouvernement compte-t-il remplacer une partie des appels à projets par un droit de tirage ?`,
		answer: `La commune a reçu {m} 000 euros de subsides {période}, pour onze projets ; quatre demandes ont été refusées. Par habitant, ce montant s’élève à {n} euros, proche de la moyenne et de celui {de-voisine}.

Un droit de tirage remplacera, dès l’an prochain, sept des vingt-trois appels à projets. La liste complète des subsides est désormais publiée, commune par commune.`,
	},
	{
		to: 'locaux',
		title: 'Les démarches en ligne et l’accueil au guichet {à} {période}',
		topics: ['guichets', 'numérique'],
		text: `L’administration communale {de} a réduit ses heures d’ouverture et renvoie vers son guichet électronique. Les habitants qui n’ont ni ordinateur ni imprimante se rendent à l’espace numérique {de-voisine}, quand il est ouvert.

La simplification ne doit pas devenir un tri.

Quelle part des démarches a été accomplie en ligne {à} {période} ? Combien de citoyens ont demandé une aide ? La Région soutient-elle un accompagnement dans les bibliothèques et les maisons de quartier ? Un accueil sans rendez-vous est-il garanti au moins un jour par semaine ?`,
		answer: `Dans cette commune, {n} % des démarches ont été accomplies en ligne {période}, et {m} personnes ont demandé de l’aide.

Un accompagnateur numérique, financé par la Région, tiendra une permanence de deux jours par semaine à la bibliothèque. La commune s’engage, par convention, à maintenir un accueil sans rendez-vous le mardi et le samedi matin.`,
	},
];
