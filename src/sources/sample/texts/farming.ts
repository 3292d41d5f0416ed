import type { Written } from '../written.ts';

export const farming: readonly Written[] = [
	{
		asker: 'thirionnet',
		to: ['ruralite'],
		title: 'Les dégâts de sangliers dans les prairies de la haute vallée',
		topics: ['gibier', 'prairies'],
		text: `Les éleveurs de Sart-le-Moine et de Trois-Fagnettes retrouvent, au printemps, des prairies labourées par les sangliers. L’un d’eux a dû ressemer onze hectares pour la deuxième année consécutive et acheter du foin pour 9 000 euros.

Le conseil cynégétique assure que les plans de tir sont respectés ; les agriculteurs en doutent, car le nourrissage se poursuit, disent-ils, dans deux bois.

Combien de dossiers d’indemnisation ont été ouverts en {an-1} et pour quels montants ? Les contrôles du nourrissage ont-ils donné lieu à des procès-verbaux ? Le plan de tir sera-t-il relevé dans ces deux communes ? Une clôture électrique peut-elle être subsidiée ?`,
		answer: `En {an-1}, 318 dossiers ont été ouverts, pour 742 000 euros d’indemnités. Les agents ont mené 57 contrôles du nourrissage et dressé neuf procès-verbaux, dont trois dans les bois évoqués.

Le plan de tir est relevé de 40 % dans les deux communes. L’aide aux clôtures électriques, de deux euros le mètre, est ouverte jusqu’au 31 mars.`,
	},
	{
		asker: 'fauconval',
		to: ['ruralite'],
		title: 'La transmission des fermes à des repreneurs hors cadre familial',
		topics: ['installation', 'fermes'],
		text: `Deux tiers des agriculteurs du Val-Clair ont plus de cinquante-cinq ans et la moitié n’ont pas de successeur connu. En face, des jeunes formés, souvent sans terres, cherchent une ferme et ne la trouvent pas : les bâtiments sont vendus à part, et les terres rejoignent les exploitations voisines.

L’association Semences d’avenir a mis en relation quarante cédants et cinquante-trois repreneurs. Seules quatre reprises ont abouti.

Quelles sont, selon Monsieur le Ministre, les causes de ces échecs ? Une aide au cédant qui transmet sa ferme entière est-elle envisagée ? La banque foncière publique achète-t-elle réellement des terres, et combien ?`,
		answer: `Les échecs tiennent d’abord au prix des bâtiments, ensuite à la maison que le cédant souhaite garder. Une prime de 15 000 euros au cédant qui transmet une ferme entière est inscrite dans le plan stratégique.

La banque foncière a acquis 186 hectares l’an dernier ; elle en loue 140 à onze jeunes installés. Son capital sera doublé.`,
	},
	{
		asker: 'aubrenoy',
		to: ['ruralite'],
		title: 'Le retrait d’un insecticide et la culture de la betterave',
		topics: ['pesticides', 'betterave'],
		text: `L’interdiction d’un insecticide en enrobage des semences laisse les planteurs de betteraves de la basse Lisse face à la jaunisse. Une coopérative de Grandmesne estime la perte de rendement à 18 % sur les parcelles touchées.

Les apiculteurs, de leur côté, constatent pour la première fois depuis dix ans une mortalité hivernale inférieure à un quart des colonies. Chacun attend que la recherche ouvre une voie.

Quels essais de variétés tolérantes sont en cours, et avec quels résultats ? Un fonds d’assurance mutuelle est-il prévu pendant la transition ? Les bandes fleuries, qui abritent les prédateurs des pucerons, sont-elles mieux rémunérées ?`,
		answer: `Trois variétés tolérantes sont à l’essai dans vingt-deux fermes ; la meilleure limite la perte à 5 %. Les semences seront disponibles en quantité dans deux campagnes.

D’ici là, un fonds mutuel, alimenté pour moitié par la Région, couvre les pertes supérieures à 15 %. La bande fleurie est rémunérée 1 450 euros l’hectare, contre 1 100 auparavant.`,
	},
	{
		asker: 'houtsaeger',
		to: ['ruralite'],
		title: 'L’abattage à la ferme et les petits éleveurs',
		topics: ['élevage', 'bien-être animal'],
		text: `Depuis la fermeture de l’abattoir de Vieuxpré, les éleveurs de l’est du Val-Clair parcourent jusqu’à cent vingt kilomètres pour faire abattre une seule bête. Le stress du transport est connu ; son coût aussi.

Un caisson mobile d’abattage, homologué ailleurs en Europe, intéresse une trentaine d’éleveurs, réunis en coopérative.

Monsieur le Ministre soutient-il ce projet ? Quelles sont les conditions sanitaires à remplir, et qui assurera la présence du vétérinaire ? Une aide à l’investissement, d’environ 140 000 euros, est-elle possible ? L’ancien abattoir peut-il servir d’atelier de découpe ?`,
		answer: `Je soutiens ce projet, qui recevra une aide de 84 000 euros, soit 60 % de l’investissement. L’agence sanitaire a rendu un avis favorable, à condition que la bête soit reçue dans un atelier agréé dans les deux heures.

La présence du vétérinaire sera assurée par une convention avec huit praticiens. L’ancien abattoir de Vieuxpré deviendra l’atelier de découpe ; les travaux durent jusqu’à l’été.`,
	},
	{
		asker: 'coeurval',
		to: ['ruralite'],
		title: 'Le paiement tardif des aides à l’agriculture biologique',
		topics: ['agriculture biologique', 'aides'],
		text: `Les aides à l’agriculture biologique de la campagne {an-1} devaient être versées avant la fin de l’hiver. À ce jour, deux cents exploitations n’ont rien reçu. Une maraîchère d’Aubrecelle, installée depuis trois ans, attend 11 600 euros, soit le quart de son revenu.

L’administration lui répond que son dossier est « en contrôle aléatoire », sans autre précision.

Combien d’exploitations attendent encore leur paiement, et pour quelle somme ? Pourquoi les contrôles n’ont-ils pas été menés à temps ? Une avance peut-elle être consentie ? Quelles dispositions sont prises pour que la situation ne se répète pas ?`,
		answer: `Au 1er du mois, 163 exploitations attendaient 1,9 million d’euros. Le changement de logiciel a retardé les contrôles de onze semaines, ce que je regrette.

Une avance de 80 % a été versée à toutes les exploitations concernées la semaine dernière, y compris à celle qu’évoque l’honorable membre. La prochaine campagne sera contrôlée à partir de juin, et non d’octobre.`,
	},
	{
		asker: 'grandrieux',
		to: ['ruralite'],
		title: 'La sécheresse et les prises d’eau agricoles dans la Lisse',
		topics: ['sécheresse', 'irrigation'],
		text: `Pour la troisième fois en cinq ans, un arrêté a interdit les prises d’eau dans la Lisse de la mi-juillet à la fin août. Les maraîchers de Brévaux ont perdu une partie de leurs récoltes, alors que l’arrosage d’un golf, alimenté par un puits, s’est poursuivi.

La règle distingue l’eau de surface de l’eau souterraine ; la rivière, elle, ne fait pas la différence.

Les prélèvements souterrains à proximité de la rivière sont-ils recensés ? L’interdiction leur sera-t-elle étendue ? La Région soutient-elle la création de retenues collectives, remplies l’hiver ? Quelles cultures moins gourmandes en eau sont encouragées ?`,
		answer: `Le recensement est achevé : 214 puits se trouvent à moins de deux cents mètres de la rivière, dont celui du golf. Le projet d’arrêté les soumet aux mêmes interdictions, à l’exception de l’eau potable et de l’abreuvement.

Deux retenues collectives, remplies l’hiver, sont à l’étude à Brévaux. Une prime de conversion existe pour le chanvre, le sorgho et les cultures sous couvert.`,
	},
	{
		asker: 'bennadour',
		to: ['ruralite'],
		title: 'Les conditions de logement des saisonniers dans les vergers',
		topics: ['saisonniers', 'vergers'],
		text: `Chaque été, près de 1 800 personnes cueillent les fruits dans les vergers de la basse Lisse. La plupart sont logées par leur employeur, parfois bien, parfois dans des conteneurs sans eau chaude. Un incendie, en août, à Espinoy, n’a fait que des dégâts matériels.

Les règles de salubrité s’appliquent au logement loué ; l’hébergement fourni par l’employeur échappe, en pratique, au contrôle.

Combien d’hébergements de saisonniers ont été inspectés cet été ? Une norme propre, assortie d’un délai de mise en conformité, est-elle en préparation ? Les producteurs qui rénovent une ancienne ferme pour loger leurs saisonniers peuvent-ils être aidés ?`,
		answer: `Quatre-vingt-neuf hébergements ont été inspectés, dont celui d’Espinoy ; douze ont été fermés. Un arrêté, concerté avec le secteur, fixera une norme minimale dès la prochaine saison : eau chaude, neuf mètres carrés par personne et deux issues.

L’aide à la rénovation des bâtiments agricoles est ouverte à l’hébergement des saisonniers, à hauteur de 40 % et de 60 000 euros au plus.`,
	},
];
