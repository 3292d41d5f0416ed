import type { Written } from '../written.ts';

export const housing: readonly Written[] = [
	{
		asker: 'bennadour',
		to: ['energie'],
		title: 'Les logements publics inoccupés en attente de rénovation',
		topics: ['logement public', 'rénovation'],
		text: `Au 31 décembre {an-1}, 1 870 logements publics étaient vides dans le Val-Clair, alors que 14 200 ménages attendaient un toit. Les sociétés de logement expliquent que ces biens doivent être rénovés avant d’être reloués, mais que les marchés de travaux restent infructueux.

À Donceroy, un immeuble entier de trente-deux appartements est muré depuis quatre ans.

Combien de ces logements sont vides depuis plus de deux ans ? Quels moyens ont été consacrés à leur remise en état en {an} ? La simplification des marchés, promise à plusieurs reprises, est-elle entrée en vigueur ? Quel sort est réservé à l’immeuble de Donceroy ?`,
		answer: `Sur ces 1 870 logements, 640 sont vides depuis plus de deux ans. Le budget {an} consacre 58 millions d’euros à leur remise en état, et 410 ont été reloués depuis janvier.

Un accord-cadre régional dispense désormais les sociétés de passer un marché par chantier. L’immeuble de Donceroy, trop coûteux à rénover, sera remplacé par vingt-huit logements basse énergie ; la démolition commence cet automne.`,
		turn: 'corrected',
	},
	{
		asker: 'warnime',
		to: ['energie'],
		title: 'La durée de traitement des primes à l’isolation',
		topics: ['primes', 'isolation'],
		text: `Je suis régulièrement interpellée par des citoyens qui ont isolé leur toiture, payé l’entrepreneur et attendent leur prime depuis plus d’un an. Un couple de retraités d’Aubrecelle a dû contracter un prêt à la consommation pour tenir.

Le site de l’administration annonce pourtant un délai de quatre mois.

Combien de demandes sont en attente, et depuis combien de temps ? Quel est le délai moyen entre le dépôt du dossier complet et le paiement ? L’administration envisage-t-elle des avances, ou le paiement direct à l’entrepreneur ? Les ménages à bas revenus sont-ils traités en priorité, et comment sont-ils reconnus ?`,
		answer: `Au 1er du mois, 11 300 demandes étaient en attente, dont 2 100 depuis plus d’un an. Le délai moyen est de 231 jours ; il était de 298 jours il y a six mois.

Vingt-quatre agents ont été engagés. Depuis le printemps, les ménages à bas revenus, reconnus par un échange de données avec le fisc, reçoivent une avance de 70 % dans les trente jours.`,
	},
	{
		asker: 'fauconval',
		to: ['energie'],
		title: 'La colocation des personnes âgées et le statut de cohabitant',
		topics: ['aînés', 'habitat groupé'],
		text: `Partager une maison à quatre, après soixante-dix ans, c’est moins de solitude et moins de dépenses. À Villers-l’Étang, l’ASBL Le Tilleul accompagne trois de ces maisons. Mais plusieurs habitants ont perdu une part de leur allocation, parce qu’ils partagent une cuisine.

Le statut de cohabitant relève du niveau fédéral ; l’agrément de l’habitat groupé, lui, est régional.

Monsieur le Ministre compte-t-il reconnaître l’habitat groupé des aînés dans le Code du logement ? Une telle reconnaissance suffirait-elle à protéger les allocations ? Des contacts ont-ils été pris avec le pouvoir fédéral ? Combien de projets semblables sont recensés dans le Val-Clair ?`,
		answer: `J’invite l’honorable membre à se référer à la réponse que j’ai donnée à ce sujet à son collègue M. Thirionnet, lors de la commission du Logement du mois dernier.`,
		turn: 'referred',
	},
	{
		asker: 'coeurval',
		to: ['energie'],
		title: 'L’humidité dans les immeubles de la cité des Tilleuls à Marchoulle',
		topics: ['logement public', 'santé'],
		text: `La cité des Tilleuls, à Marchoulle, a été rénovée il y a six ans : châssis neufs, façades isolées. Depuis lors, des moisissures apparaissent dans les chambres. Les locataires ont reçu des dépliants qui leur conseillent d’aérer.

Un bureau d’études mandaté par le comité de quartier conclut à un défaut de la ventilation : les extracteurs ont été placés, mais jamais raccordés dans onze cages d’escalier sur quatorze.

Monsieur le Ministre a-t-il connaissance de ce rapport ? La société de logement l’a-t-elle contesté ? Qui paiera les travaux ? Les locataires dont la santé a souffert seront-ils relogés et dédommagés ?`,
		answer: `J’ai chargé l’inspection du logement d’une contre-expertise, qui confirme le rapport : les extracteurs de onze cages d’escalier n’étaient pas raccordés. L’entrepreneur, encore couvert par la garantie décennale, effectue les travaux à ses frais ; huit cages sont terminées.

Treize ménages ont été relogés dans la cité voisine. Un fonds d’indemnisation de 90 000 euros est ouvert par la société.`,
	},
	{
		asker: 'elmarzouk',
		to: ['energie'],
		title: 'La garantie locative et les étudiants',
		topics: ['location', 'étudiants'],
		text: `Chaque année en septembre, des étudiants renoncent à un kot parce qu’ils ne peuvent pas avancer deux mois de garantie. Le prêt à taux zéro, en principe ouvert à tous, exige un revenu régulier, ce qui écarte presque tous les étudiants, sauf si leurs parents se portent caution.

À Clairbourg, la permanence du service social de la Haute École a reçu 260 demandes en un mois.

Combien d’étudiants ont obtenu le prêt l’an dernier, et combien ont essuyé un refus ? Une garantie publique leur sera-t-elle ouverte ? Les propriétaires qui exigent la garantie en liquide, malgré l’interdiction, sont-ils poursuivis ?`,
		answer: `L’an dernier, 74 étudiants ont obtenu le prêt et 391 se sont vu opposer un refus, presque toujours faute de revenu régulier. À partir de la prochaine rentrée, la bourse d’études vaudra revenu.

Pour les autres, une garantie publique de 900 euros au plus est à l’essai avec la Haute École de Clairbourg. L’inspection a dressé 31 procès-verbaux pour des garanties perçues en liquide.`,
	},
	{
		asker: 'thirionnet',
		to: ['energie'],
		title: 'Les maisons abandonnées au centre des villages',
		topics: ['patrimoine', 'ruralité'],
		text: `Au centre de Larivière-au-Bois, une maison sur neuf est vide. Certaines appartiennent à des successions jamais réglées ; d’autres, à des propriétaires qui attendent un prix qui ne viendra pas. La taxe communale sur l’inoccupation est payée, ou prescrite, et rien ne change.

Pendant ce temps, de jeunes ménages construisent à la lisière du village, sur des terres agricoles.

Combien de logements inoccupés compte le Val-Clair, et comment sont-ils repérés ? Le droit de gestion publique a-t-il été utilisé, et avec quel succès ? Une aide à l’achat suivi de rénovation, réservée aux centres des villages, est-elle envisagée ?`,
		answer: `Le croisement des consommations d’eau et d’électricité fait apparaître 9 700 logements présumés inoccupés, dont 2 350 au centre des villages. Le droit de gestion publique a été exercé 46 fois en quatre ans : 39 logements sont de nouveau habités.

Un prêt à 1 % pour l’achat suivi de rénovation dans un périmètre villageois sera proposé dès janvier, pour un budget de 12 millions d’euros.`,
	},
	{
		asker: 'aubrenoy',
		to: ['energie'],
		title: 'L’encadrement des loyers des meublés touristiques à Bellefange',
		topics: ['tourisme', 'location'],
		text: `Bellefange compte 2 900 habitants et, depuis cet été, 410 logements proposés sur les plateformes de location de courte durée. L’école a perdu une classe en deux ans ; le boulanger ne trouve plus à loger son apprenti.

Le conseil communal a adopté un règlement qui limite ces meublés à quatre-vingt-dix nuits par an. Un propriétaire le conteste devant le Conseil d’État.

La Région soutient-elle les communes qui prennent de tels règlements ? Les plateformes transmettent-elles leurs données à l’administration ? Quelles communes connaissent la même pression ? Un cadre régional, que réclament les bourgmestres, est-il en préparation ?`,
		answer: `Un décret-cadre, adopté en deuxième lecture, permettra à chaque commune de fixer un nombre de nuits et un quota par quartier ; il consolide le règlement de Bellefange. La Région intervient d’ailleurs à la cause devant le Conseil d’État.

Les plateformes transmettront leurs données tous les trois mois à partir de janvier. Cinq communes dépassent le seuil d’un logement sur dix, toutes dans la vallée de la Lisse.`,
	},
];
