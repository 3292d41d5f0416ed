import type { Written } from '../written.ts';

export const education: readonly Written[] = [
	{
		asker: 'elmarzouk',
		to: ['ecole'],
		title: 'La pénurie d’enseignants en mathématiques et en sciences',
		topics: ['enseignants', 'pénurie'],
		text: `Un mois après la rentrée, quarante-trois écoles secondaires du Val-Clair cherchaient encore un professeur de mathématiques ou de sciences. À l’athénée de Noirpont, deux classes de cinquième n’ont eu aucun cours de physique avant la Toussaint.

Les directions recourent à des pensionnés, à des étudiants, parfois à des éducateurs qui surveillent sans enseigner.

Combien d’heures de mathématiques et de sciences n’ont pas été données en {an-1}, et dans quels cantons ? Les primes d’installation ont-elles trouvé preneur ? Où en est la reconnaissance de l’expérience acquise dans le privé ? Les élèves concernés auront-ils droit à un rattrapage avant les épreuves de juin ?`,
		answer: `En {an-1}, 18 400 heures de mathématiques et de sciences n’ont pas été données, dont 40 % dans les cantons de Noirpont et de Marchoulle. La prime d’installation a été accordée à 62 enseignants.

L’expérience acquise dans le privé compte désormais jusqu’à dix ans d’ancienneté. Un rattrapage de vingt heures par élève est organisé à l’athénée de Noirpont depuis la rentrée de janvier.`,
	},
	{
		asker: 'houtsaeger',
		to: ['ecole'],
		title: 'Le coût réel de la gratuité scolaire en maternelle',
		topics: ['gratuité', 'maternelle'],
		text: `La gratuité des fournitures en maternelle est acquise depuis deux ans. Dans les faits, plusieurs écoles demandent encore une « participation volontaire » de vingt à soixante euros, ou la transfèrent à l’association de parents, qui ne la refuse à personne mais la rappelle à tous.

Les directions plaident que la dotation de soixante euros par enfant ne couvre ni les sorties, ni le papier.

Madame la Ministre dispose-t-elle d’un relevé des montants encore demandés ? Des écoles ont-elles été rappelées à l’ordre ? La dotation sera-t-elle indexée ? Les sorties à la piscine et au théâtre seront-elles comprises un jour dans la gratuité ?`,
		answer: `Une enquête menée auprès de 180 écoles montre que 23 % d’entre elles demandent encore une participation, de 34 euros en moyenne. Vingt-neuf directions ont reçu un rappel et deux ont remboursé les parents.

La dotation est indexée chaque année et passe à 67 euros. Les sorties au théâtre seront gratuites à partir de la prochaine rentrée ; la piscine suivra en deux ans.`,
	},
	{
		asker: 'ndalombe',
		to: ['ecole'],
		title: 'La fermeture de la section horticole de l’école de Chêneval',
		topics: ['enseignement technique', 'horticulture'],
		text: `La section horticole de l’école technique de Chêneval, la seule de l’est du Val-Clair, n’accueillera plus d’élèves en première année. Le pouvoir organisateur invoque un effectif de onze élèves, un de moins que le minimum.

Pourtant, les six pépinières des environs engagent chaque année, et deux d’entre elles proposent d’accueillir les élèves un jour par semaine.

Madame la Ministre a-t-elle été saisie d’une demande de dérogation ? La norme tient-elle compte de la distance, alors que la section la plus proche est à cinquante-huit kilomètres ? Une formation en alternance a-t-elle été proposée ? Que deviendront les serres, financées par la Région il y a cinq ans ?`,
		answer: `La demande de dérogation m’est parvenue le mois dernier et je l’ai accordée pour deux ans : la section rouvre avec les onze élèves inscrits. Le critère de distance sera ajouté à la norme par un décret en préparation.

Une convention d’alternance avec les six pépinières est en cours de signature. Les serres restent affectées à l’école ; elles accueilleront aussi des adultes en formation.`,
	},
	{
		asker: 'valcombreuse',
		to: ['ecole'],
		title: 'La place de la lecture à voix haute à l’école primaire',
		topics: ['lecture', 'primaire'],
		text: `Les dernières épreuves communes montrent qu’un élève sur cinq, à la fin de la quatrième primaire, déchiffre encore mot à mot. Des institutrices de Sart-le-Moine ont mis en place un quart d’heure quotidien de lecture à voix haute, avec des bénévoles retraités. Leurs résultats ont progressé de douze points en deux ans.

L’expérience ne coûte presque rien : quelques livres, et l’extrait de casier judiciaire des bénévoles.

Madame la Ministre connaît-elle cette initiative ? Une évaluation indépendante est-elle prévue ? Un cadre, assurance comprise, peut-il être proposé aux écoles qui voudraient l’imiter ? Les bibliothèques publiques y seront-elles associées ?`,
		answer: `Je connais cette initiative et je l’ai visitée. L’Université de Clairbourg l’évalue cette année dans vingt-quatre classes, dont douze témoins ; les résultats seront publics.

Une convention type, qui comprend l’assurance des bénévoles, est à la disposition des écoles depuis septembre ; trente et une l’ont adoptée. Les bibliothèques prêtent des séries de quinze exemplaires pour un trimestre.`,
	},
	{
		asker: 'aubrenoy',
		to: ['ecole'],
		title: 'Le harcèlement en ligne entre élèves et les moyens des médiateurs',
		topics: ['harcèlement', 'numérique'],
		text: `Le numéro d’appel contre le harcèlement a reçu 2 460 appels en {an-1}, deux fois plus que trois ans auparavant. Dans sept cas sur dix, les faits se poursuivent le soir, sur le téléphone, hors de portée de l’école.

Les huit médiateurs du Val-Clair suivent chacun près de trente écoles. Certaines attendent six semaines une première visite.

Le nombre de médiateurs sera-t-il augmenté ? Les écoles disposent-elles d’un protocole clair lorsque les faits se produisent hors de leurs murs ? Une collaboration avec la police et les parquets de la jeunesse est-elle formalisée ? Comment les parents sont-ils associés, sans être mis en cause ?`,
		answer: `Le cadre passe de huit à quatorze médiateurs cette année, et le délai de première visite est ramené à dix jours. Un protocole commun aux trois réseaux précise qui fait quoi lorsque les faits se produisent hors de l’école.

Une convention a été signée avec les deux parquets. Les parents sont invités à une rencontre dans les cinq jours, en présence d’un tiers.`,
	},
	{
		asker: 'montbrisson',
		to: ['ecole'],
		title: 'La rénovation de la bibliothèque de Fosse-la-Dame',
		topics: ['bibliothèques', 'culture'],
		text: `La bibliothèque de Fosse-la-Dame est fermée depuis l’orage de juin : l’eau a traversé le toit et atteint la réserve, où se trouvait le fonds régional ancien. Huit mille ouvrages ont été congelés en urgence, sur les conseils d’une restauratrice.

La commune dit ne pas pouvoir avancer les 420 000 euros des travaux, dans l’attente de son assureur.

La Région peut-elle préfinancer la réparation du toit ? Les ouvrages congelés seront-ils restaurés, par qui et à quel prix ? Un service de prêt provisoire, par exemple un bibliobus, est-il possible pour les 1 900 lecteurs inscrits ?`,
		answer: `Un préfinancement de 300 000 euros a été accordé ; les travaux du toit ont débuté. La restauration des ouvrages congelés est confiée à l’atelier de la Bibliothèque régionale : 6 200 d’entre eux sont récupérables, pour un coût de 175 000 euros, à charge du Fonds du patrimoine.

Un bibliobus s’arrête à Fosse-la-Dame le mercredi et le samedi depuis trois semaines.`,
	},
	{
		asker: 'coeurval',
		to: ['ecole'],
		title: 'Les cantines scolaires et l’approvisionnement local',
		topics: ['cantines', 'circuits courts'],
		text: `Le plan « Assiette claire » prévoyait que la moitié des produits servis dans les cantines scolaires viendrait, cette année, de moins de soixante kilomètres. Selon la fédération des cuisines de collectivité, on en est à 19 %.

Les cuisiniers ne manquent pas de bonne volonté : ils manquent de légumeries, de livraisons groupées et de temps.

Madame la Ministre confirme-t-elle ce chiffre ? Combien de cuisines ont reçu l’aide à l’équipement ? Où en est le projet de légumerie de Vieuxpré ? Le prix du repas restera-t-il stable pour les familles, et les repas à un euro seront-ils maintenus dans les écoles qui en bénéficient ?`,
		answer: `La part des produits locaux est de 21 % au dernier relevé, contre 14 % il y a deux ans. Soixante-sept cuisines ont reçu l’aide à l’équipement, de 8 500 euros en moyenne.

La légumerie de Vieuxpré ouvrira au printemps et livrera cent dix cantines. Le prix du repas est gelé pour deux ans, et les repas à un euro sont maintenus.`,
	},
];
