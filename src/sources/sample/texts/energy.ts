import type { Written } from '../written.ts';

export const energy: readonly Written[] = [
	{
		asker: 'ndalombe',
		to: ['energie'],
		title: 'Le prix de l’énergie pour les ménages chauffés à l’électricité',
		topics: ['prix de l’énergie', 'ménages'],
		text: `Dans le Val-Clair, un ménage sur neuf se chauffe à l’électricité, le plus souvent dans des logements construits avant 1985 et mal isolés. Ces ménages ont peu de prise sur leur facture : ils louent, et le choix du chauffage ne leur revient pas.

Le médiateur de l’énergie relève que leur facture annuelle a augmenté de 38 % en deux ans, contre 21 % pour la moyenne des ménages.

Monsieur le Ministre confirme-t-il ces chiffres ? Combien de ces ménages bénéficient du tarif social ? Une prime au remplacement des convecteurs, versée au propriétaire mais conditionnée au maintien du loyer, est-elle à l’étude ? Quelles mesures sont prévues pour l’hiver prochain ?`,
		answer: `Je confirme ces chiffres. Sur les 31 400 ménages concernés, 9 800 bénéficient du tarif social, soit trois fois plus, en proportion, que dans le reste de la population.

Une prime de 2 400 euros par logement, subordonnée au gel du loyer pendant cinq ans, sera soumise au Gouvernement avant l’été. Pour l’hiver, le chèque énergie de 150 euros est reconduit et versé d’office.`,
	},
	{
		asker: 'thirionnet',
		to: ['energie'],
		title: 'Les délais de raccordement des installations photovoltaïques',
		topics: ['photovoltaïque', 'réseau électrique'],
		text: `De plus en plus d’indépendants et d’agriculteurs me disent attendre des mois le raccordement de leurs panneaux photovoltaïques. À Grandmesne, une laiterie a investi 210 000 euros dans une toiture solaire qui ne produit rien depuis février, parce que la cabine du quartier doit être renforcée.

Le gestionnaire de réseau invoque la pénurie de transformateurs et le manque de techniciens.

Quel est le délai moyen de raccordement au-delà de 10 kilowatts ? Combien de dossiers attendent un renforcement de cabine, et dans quelles communes ? Un dédommagement est-il prévu lorsque le délai réglementaire est dépassé ? Le gestionnaire publie-t-il une carte des capacités disponibles ?`,
		answer: `Au-delà de 10 kilowatts, le délai moyen est de 147 jours, contre 90 prévus. Les dossiers qui attendent un renforcement sont au nombre de 362, dont la moitié dans les cantons de Grandmesne et d’Aubrecelle.

Un dédommagement de 50 euros par semaine de retard s’applique depuis le 1er janvier, sur simple demande. La carte des capacités sera publiée à l’automne ; la cabine de la laiterie sera remplacée le mois prochain.`,
	},
	{
		asker: 'elmarzouk',
		to: ['energie'],
		title: 'Le contrôle des contrats de gaz proposés par démarchage',
		topics: ['gaz', 'consommateurs'],
		text: `Des habitants de Petit-Wavrin, pour la plupart âgés, ont signé ces derniers mois, sur le pas de leur porte, des contrats de gaz à prix fixe pour trois ans, assortis d’indemnités de rupture élevées. Certains pensaient recevoir un agent de la commune.

La maison de justice locale a ouvert vingt-six dossiers.

Combien de plaintes l’administration a-t-elle enregistrées contre des fournisseurs ou leurs démarcheurs en {an-1} et cette année ? Des sanctions ont-elles été prononcées ? Une interdiction du démarchage à domicile, telle que la connaissent d’autres régions, est-elle envisagée ? Une campagne d’information, par la poste et non en ligne, est-elle prévue à destination des aînés ?`,
		answer: `L’administration a reçu 214 plaintes en {an-1} et 173 depuis janvier. Deux licences ont été suspendues pour trois mois, et un fournisseur a remboursé d’office 61 clients, dont ceux de Petit-Wavrin.

Un avant-projet de décret soumet tout contrat conclu à domicile à une confirmation écrite après sept jours. Un dépliant sera joint à l’avertissement-extrait de rôle de toutes les personnes de plus de 65 ans.`,
	},
	{
		asker: 'aubrenoy',
		to: ['energie'],
		title: 'L’avenir du réseau de chaleur de Montrieux-sur-Lisse',
		topics: ['chaleur', 'biomasse'],
		text: `Inauguré il y a douze ans, le réseau de chaleur au bois de Montrieux-sur-Lisse alimente l’école, la maison de repos et quatre-vingts logements. Sa chaudière arrive en fin de vie, et la coopérative qui l’exploite n’obtient pas de crédit sans une garantie publique.

Le renoncement coûterait cher : il faudrait placer des chaudières au gaz dans chacun des bâtiments.

Monsieur le Ministre a-t-il rencontré la coopérative ? La Région peut-elle garantir l’emprunt, et à quelles conditions ? Combien de réseaux semblables arriveront en fin de vie d’ici cinq ans ? Le bois local reste-t-il disponible en quantité suffisante, alors que la demande augmente ?`,
		answer: `J’ai rencontré la coopérative sur place. La Société régionale d’investissement garantira 70 % de l’emprunt, à condition que le contrat d’approvisionnement soit conclu avec des forêts situées à moins de cinquante kilomètres.

Six réseaux arriveront en fin de vie d’ici cinq ans. L’inventaire forestier conclut que la ressource suffit, pourvu que l’on ne construise pas de nouvelle centrale électrique au bois.`,
	},
	{
		asker: 'montbrisson',
		to: ['energie'],
		title: 'La consultation des riverains du parc éolien de Hauteclaire',
		topics: ['éolien', 'participation'],
		text: `Le projet de huit éoliennes sur le plateau de Hauteclaire entre dans sa deuxième phase. La réunion d’information s’est tenue un vendredi de juillet, à 16 heures, dans une salle de soixante places. Plus de deux cents personnes se sont présentées ; la plupart n’ont pas pu entrer.

Je ne me prononce pas sur le projet lui-même : je souhaite que chacun puisse l’examiner.

Une deuxième réunion est-elle prévue ? Le dossier complet, y compris l’étude acoustique, est-il consultable en ligne ? Quelle part du capital sera ouverte aux habitants et aux communes ? À quelle date le permis doit-il être délivré ?`,
		answer: `À ma demande, le promoteur organise une deuxième réunion un samedi matin, dans la salle omnisports. Le dossier, étude acoustique comprise, est en ligne depuis hier sur le site de la commune.

Le promoteur s’est engagé à ouvrir 30 % du capital, à parts égales entre une coopérative citoyenne et les trois communes. Le délai de décision est de 140 jours à dater de l’accusé de réception.`,
	},
	{
		asker: 'warnime',
		to: ['energie'],
		title: 'Les compteurs à budget et les coupures de courant chez les locataires',
		topics: ['précarité', 'électricité'],
		text: `Le compteur à budget devait prévenir le surendettement. Il coupe aussi, sans bruit, des ménages qui ne rechargent plus. À Clairbourg, les services sociaux ont compté l’hiver dernier 380 coupures de plus de vingt-quatre heures, dont 94 chez des familles avec enfants.

Aucune de ces coupures n’apparaît dans les statistiques officielles, puisqu’il s’agit, dit-on, d’une « absence de rechargement ».

Combien de compteurs à budget sont actifs dans le Val-Clair ? L’administration compte-t-elle publier le nombre et la durée de ces coupures ? Une fourniture minimale, de nuit et par grand froid, est-elle techniquement possible ? Qu’en coûterait-il ?`,
		answer: `On compte 22 600 compteurs à budget actifs. Les interruptions de plus de six heures sont mesurées depuis janvier et seront publiées chaque trimestre ; le premier relevé en fait apparaître 2 940.

Une fourniture minimale de 1 300 watts est possible sur les compteurs communicants, soit 64 % du parc. Son coût, de l’ordre de 1,1 million d’euros par an, sera examiné lors de l’ajustement budgétaire.`,
	},
	{
		asker: 'grandrieux',
		to: ['energie'],
		title: 'Le stockage d’électricité dans les anciennes carrières de Rochebise',
		topics: ['stockage', 'recherche'],
		text: `Une équipe de l’Institut polytechnique de Clairbourg propose d’utiliser les deux anciennes carrières de Rochebise, séparées par cent dix mètres de dénivelé, pour stocker l’électricité en pompant l’eau d’un bassin à l’autre. La puissance annoncée, 60 mégawatts pendant six heures, couvrirait la pointe du soir de la moitié du Val-Clair.

Les riverains s’interrogent sur la stabilité des parois, et les pêcheurs sur la nappe.

Monsieur le Ministre a-t-il pris connaissance de cette étude ? Un financement de la phase de faisabilité est-il prévu ? Qui est propriétaire des carrières ? La nappe phréatique fera-t-elle l’objet d’un suivi indépendant ?`,
		answer: `L’étude m’a été présentée en février. Le Gouvernement a accordé 480 000 euros à la phase de faisabilité, qui comprend douze forages et un suivi de la nappe confié au Service géologique, indépendant de l’Institut.

La carrière haute appartient à la Région, la carrière basse à une société en liquidation ; une option d’achat a été prise. Les conclusions sont attendues dans dix-huit mois.`,
	},
];
