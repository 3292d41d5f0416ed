import type { Written } from '../written.ts';

export const health: readonly Written[] = [
	{
		asker: 'valcombreuse',
		to: ['sante'],
		title: 'La garde de médecine générale dans les cantons ruraux',
		topics: ['médecins', 'ruralité'],
		text: `Le poste de garde de Trois-Fagnettes ferme désormais à 22 heures. La nuit, les habitants de neuf communes doivent se rendre à Clairbourg, à quarante minutes de route lorsqu’il ne neige pas.

Les médecins de la région, dont la moitié ont plus de soixante ans, assuraient jusqu’à six nuits par mois. Ils disent ne plus pouvoir.

Combien de communes du Val-Clair comptent moins d’un généraliste pour 1 500 habitants ? Les aides à l’installation ont-elles profité à ces communes ? Un médecin mobile, avec chauffeur, comme il en existe ailleurs, est-il envisagé pour la nuit ? Le transport des patients sans voiture est-il organisé ?`,
		answer: `Dix-sept communes comptent moins d’un généraliste pour 1 500 habitants. Les aides à l’installation ont bénéficié à 38 médecins en trois ans, dont 21 dans ces communes.

Un médecin mobile, avec chauffeur, circulera la nuit dans les neuf communes à partir du mois prochain, à l’essai pour un an. Le transport des patients sans voiture est pris en charge sur appel au numéro de garde.`,
	},
	{
		asker: 'grandrieux',
		to: ['sante'],
		title: 'Le manque de places d’accueil pour les enfants de moins de trois ans',
		topics: ['crèches', 'petite enfance'],
		text: `Dans le canton d’Ourthenoy, il existe une place d’accueil pour quatre enfants de moins de trois ans, contre une pour deux en moyenne. Des parents inscrivent leur enfant avant même d’en avoir annoncé la naissance ; d’autres, surtout des mères, renoncent à travailler.

Deux crèches ont fermé l’an dernier, faute de puéricultrices, et non faute d’enfants.

Combien de places ont été créées et combien ont disparu depuis deux ans, par canton ? Les projets retenus lors de l’appel de {an-1} avancent-ils ? Quelles mesures rendent le métier plus attrayant ? Les accueillantes indépendantes auront-elles accès au statut complet ?`,
		answer: `Depuis deux ans, 1 120 places ont été créées et 430 ont disparu. Le canton d’Ourthenoy en gagne 36 : une crèche de 21 places ouvre en avril, une autre de 15 places en septembre.

Sur les 44 projets retenus en {an-1}, 29 sont en chantier. Le barème des puéricultrices est relevé de 6 %, et 310 accueillantes passeront au statut complet d’ici la fin de l’année.`,
	},
	{
		asker: 'warnime',
		to: ['energie', 'sante'],
		title: 'La protection des maisons de repos contre les vagues de chaleur',
		topics: ['aînés', 'climat'],
		text: `Pendant la semaine la plus chaude de l’été, la température a dépassé trente degrés dans les chambres de plus de la moitié des maisons de repos du Val-Clair, selon un relevé de leur fédération. Le personnel a distribué de l’eau et déplacé les résidents dans les couloirs ; cela ne suffit pas.

La plupart des bâtiments datent des années soixante-dix et n’ont ni protection solaire, ni pièce rafraîchie.

La question concerne à la fois le climat et la santé. Combien de maisons disposent d’une pièce rafraîchie ? Une aide aux protections extérieures est-elle prévue ? La surmortalité de l’été a-t-elle été mesurée ? Un plan de chaleur est-il obligatoire ?`,
		answer: `Une enquête, à laquelle 89 % des maisons ont répondu, établit que 58 % d’entre elles disposent d’une pièce rafraîchie. Mon collègue chargé du Climat et moi-même ouvrons une aide de 4 millions d’euros pour les protections solaires et les arbres.

La surmortalité de l’été est estimée à 41 décès. Le plan de chaleur devient une condition d’agrément le 1er janvier.`,
	},
	{
		asker: 'fauconval',
		to: ['sante'],
		title: 'Les délais d’attente dans les services de santé mentale pour adolescents',
		topics: ['santé mentale', 'jeunesse'],
		text: `Une mère de Bellefange m’écrit que sa fille de quatorze ans, qui ne va plus à l’école, a obtenu un premier rendez-vous dans sept mois. Le service de santé mentale le plus proche a fermé sa liste d’attente.

Les généralistes, désemparés, prescrivent ou adressent aux urgences.

Quel est le délai moyen d’un premier rendez-vous pour un adolescent, par service ? Combien de postes de pédopsychiatres sont vacants ? Les équipes mobiles annoncées en {an-1} sont-elles au travail ? Une première écoute en moins de dix jours, fût-ce par un psychologue, est-elle un objectif que Madame la Ministre fait sien ?`,
		answer: `Le délai moyen est de 94 jours ; il va de 31 jours à Clairbourg à 203 jours à Bellefange. Neuf postes de pédopsychiatres sur trente et un sont vacants.

Trois équipes mobiles sur cinq travaillent depuis le printemps. Je fais mien l’objectif d’une première écoute en dix jours : un financement de quarante psychologues de première ligne, pour les 11-18 ans, est inscrit au budget.`,
	},
	{
		asker: 'thirionnet',
		to: ['sante'],
		title: 'Le suivi des personnes guéries d’une maladie rare',
		topics: ['maladies rares'],
		text: `Un patient d’Espinoy, soigné pour une maladie rare du sang, doit chaque année reconstituer lui-même son dossier auprès de trois hôpitaux. Le centre de référence n’a de financement que pour la phase active du traitement ; ensuite, personne ne coordonne.

Les associations de patients estiment que six cents personnes vivent la même situation dans le Val-Clair.

Le registre régional des maladies rares est-il complet ? Une fonction de coordinateur de suivi, après la guérison, peut-elle être financée ? Le dossier partagé fonctionne-t-il entre les hôpitaux concernés ? Madame la Ministre a-t-elle rencontré les associations ?`,
		answer: `Le registre couvre 71 % des cas diagnostiqués ; il sera complété par les données des laboratoires. J’ai rencontré les associations à deux reprises.

Deux postes de coordinateur de suivi seront financés à titre expérimental. Le dossier partagé fonctionne entre deux des trois hôpitaux cités ; le troisième le rejoindra à la fin du trimestre.`,
		turn: 'withdrawn',
	},
	{
		asker: 'elmarzouk',
		to: ['sante'],
		title: 'L’aide alimentaire et le gaspillage dans les grandes surfaces',
		topics: ['pauvreté', 'alimentation'],
		text: `Les épiceries sociales du Val-Clair ont servi 27 000 personnes en {an-1}. Dans le même temps, les invendus encore bons continuent d’être jetés : le décret n’oblige à les proposer que les magasins de plus de mille mètres carrés, et son contrôle repose sur deux agents.

À Clairbourg, une plateforme logistique, portée par des bénévoles, dessert vingt-deux associations. Sa camionnette frigorifique a rendu l’âme.

Le seuil de mille mètres carrés sera-t-il abaissé ? Combien de contrôles ont été effectués, et avec quelles suites ? Une aide à la logistique est-elle prévue ? Les épiceries sociales peuvent-elles compter sur un financement pluriannuel ?`,
		answer: `Le seuil sera abaissé à quatre cents mètres carrés. Les 63 contrôles effectués l’an dernier ont donné lieu à onze avertissements et à une amende.

Un appel à projets de 600 000 euros pour la logistique est ouvert ; la plateforme de Clairbourg y a répondu et recevra deux véhicules. Les épiceries sociales agréées signeront, en janvier, des conventions de trois ans.`,
	},
	{
		asker: 'ndalombe',
		to: ['sante'],
		title: 'Les dons de sang dans les entreprises',
		topics: ['don de sang'],
		text: `Les réserves de sang du groupe O négatif étaient, fin août, inférieures à trois jours. Le Service du sang rappelle que la moitié des donneurs ont plus de cinquante ans et que les collectes en entreprise, interrompues il y a quelques années, n’ont jamais repris au même rythme.

Plusieurs employeurs se disent prêts à accueillir un car de prélèvement, mais ignorent si le temps du don est assimilé à du temps de travail.

Combien de collectes en entreprise ont eu lieu en {an-1}, et combien dix ans plus tôt ? La règle peut-elle être rappelée aux employeurs ? Les administrations régionales montrent-elles l’exemple ?`,
		answer: `En {an-1}, 148 collectes ont eu lieu en entreprise, contre 402 dix ans plus tôt. Une circulaire commune avec les partenaires sociaux rappelle que le temps du don, trajet compris, est assimilé à du temps de travail.

Les onze administrations régionales accueillent chacune deux collectes par an depuis cette année ; les premières ont réuni 640 donneurs, dont 210 pour la première fois.`,
	},
];
