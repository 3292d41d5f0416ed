import type { Written } from '../written.ts';

export const environment: readonly Written[] = [
	{
		asker: 'coeurval',
		to: ['ruralite'],
		title: 'La pollution aux PFAS dans les captages de la basse Lisse',
		topics: ['eau potable', 'PFAS'],
		text: `Les dernières analyses publiées montrent, dans trois captages de la basse Lisse, des concentrations de PFAS proches de la future norme européenne. À Marchoulle, la valeur relevée en février atteint 94 nanogrammes par litre.

La population a appris ces résultats par la presse, et non par le distributeur. Les jeunes parents, en particulier, ne savent plus quelle eau employer pour les biberons.

Monsieur le Ministre confirme-t-il ces valeurs ? L’origine de la pollution est-elle connue ? Quand des filtres à charbon seront-ils en service ? Un contrôle sanguin sera-t-il proposé aux habitants ? Comment le distributeur informera-t-il désormais ses abonnés ?`,
		answer: `Je confirme ces valeurs, qui respectent la norme actuelle. L’origine la plus probable est un ancien terrain d’exercice des pompiers ; des forages le vérifient.

Des filtres à charbon fonctionnent à Marchoulle depuis le mois dernier et la valeur y est tombée à 8 nanogrammes. Un prélèvement sanguin gratuit est proposé aux 4 200 habitants. Toute valeur supérieure à la moitié de la norme sera communiquée aux abonnés dans les cinq jours.`,
	},
	{
		asker: 'houtsaeger',
		to: ['ruralite'],
		title: 'Les dépôts clandestins le long des chemins de remembrement',
		topics: ['déchets', 'communes'],
		text: `Pneus, gravats, frigos : les chemins agricoles du canton de Grandmesne servent de décharge. Une commune de cinq mille habitants y a consacré 83 000 euros en {an-1}, soit davantage que l’entretien de ses plaines de jeux.

Les caméras mobiles ont permis d’identifier onze auteurs ; deux seulement ont été sanctionnés, en raison de vices de procédure.

Combien de dépôts clandestins ont été signalés dans le Val-Clair en {an-1} ? Les communes disposent-elles d’une aide juridique pour les procès-verbaux ? Une intervention financière est-elle prévue pour les petites communes ? Les parcs à conteneurs accueilleront-ils gratuitement les petits entrepreneurs ?`,
		answer: `En {an-1}, 6 870 dépôts ont été signalés, en hausse de 12 %. Un modèle de procès-verbal et une permanence juridique sont à la disposition des communes depuis mars.

Celles de moins de six mille habitants recevront 40 % des frais d’enlèvement, dans la limite de 30 000 euros. Un accueil des petits entrepreneurs, jusqu’à trois mètres cubes par mois, est à l’essai dans quatre parcs à conteneurs.`,
	},
	{
		asker: 'elmarzouk',
		to: ['ruralite'],
		title: 'La restauration des zones humides en amont de Clairbourg',
		topics: ['inondations', 'biodiversité'],
		text: `Après les crues d’il y a trois ans, le Gouvernement avait promis de restaurer six cents hectares de zones humides en amont de Clairbourg, afin de ralentir l’eau avant la ville. Selon mes informations, cent dix hectares seulement ont été remis en eau.

Les propriétaires concernés ne s’y opposent pas tous : beaucoup attendent une proposition.

Où en est ce programme, site par site ? Quels moyens y ont été consacrés, et lesquels restent à engager ? Les agriculteurs qui acceptent l’inondation temporaire de leurs prairies sont-ils indemnisés ? Les modèles hydrauliques ont-ils été actualisés, et sont-ils publics ?`,
		answer: `À ce jour, 142 hectares sont restaurés, 205 sont en chantier et 130 font l’objet d’un accord signé. Les 123 restants appartiennent à 84 propriétaires, que le facilitateur rencontre un à un.

Vingt et un millions d’euros ont été engagés sur trente-quatre. Une indemnité annuelle de 480 euros l’hectare est versée pour l’inondation temporaire. Le modèle hydraulique, actualisé en janvier, est en ligne.`,
	},
	{
		asker: 'bennadour',
		to: ['ruralite'],
		title: 'Le bruit de l’aérodrome de Hauteclaire le week-end',
		topics: ['bruit', 'aérodrome'],
		text: `L’aérodrome de Hauteclaire a doublé son activité en quatre ans. Le dimanche, les avions d’écolage tournent au-dessus de Chêneval toutes les quatre minutes, de neuf heures à midi. Le comité des riverains demande non pas la fermeture, mais une trêve.

Le permis d’environnement, délivré il y a dix-huit ans, ne fixe aucun plafond de mouvements.

Monsieur le Ministre dispose-t-il de mesures de bruit récentes ? Le permis peut-il être revu avant son échéance ? Une trêve dominicale, comme dans d’autres aérodromes, est-elle envisageable ? Les avions électriques, plus silencieux, peuvent-ils être favorisés par une redevance différenciée ?`,
		answer: `Les mesures menées en mai font apparaître un dépassement du seuil indicatif dans deux hameaux sur cinq. J’ai ouvert une procédure de révision du permis, qui comprendra un plafond annuel de mouvements.

Dans l’attente, l’exploitant a accepté une trêve le dimanche de 12 à 15 heures. Une redevance réduite de moitié pour les avions électriques entre en vigueur au printemps.`,
		turn: 'reassigned',
	},
	{
		asker: 'thirionnet',
		to: ['ruralite'],
		title: 'La replantation des forêts touchées par le scolyte',
		topics: ['forêts', 'climat'],
		text: `En six ans, le scolyte a détruit 3 100 hectares d’épicéas dans le Val-Clair. Les communes forestières, qui vivaient de leurs coupes, ont vendu le bois à perte et doivent replanter. Avec quoi ? Les pépinières manquent de chênes, de tilleuls et de hêtres d’origine locale.

Certains propriétaires replantent de l’épicéa, faute d’autre plant disponible.

Quelle surface a été replantée, et avec quelles essences ? L’aide régionale est-elle subordonnée au mélange des essences ? Les pépinières publiques augmentent-elles leur production ? La protection contre le gibier, sans laquelle aucun feuillu ne survit, est-elle comprise dans l’aide ?`,
		answer: `À ce jour, 1 240 hectares ont été replantés, dont 81 % avec au moins trois essences. L’aide, de 3 200 euros l’hectare, suppose ce mélange et comprend la protection contre le gibier.

Les deux pépinières publiques produisent 900 000 plants par an, contre 380 000 il y a quatre ans. La régénération naturelle, sans plantation, est désormais aidée elle aussi, à hauteur de 900 euros l’hectare.`,
	},
	{
		asker: 'valcombreuse',
		to: ['ruralite'],
		title: 'La consigne sur les canettes et les bouteilles',
		topics: ['déchets', 'consigne'],
		text: `L’instauration d’une consigne sur les canettes et les bouteilles en plastique a été annoncée pour l’an prochain, puis pour « quand les conditions seront réunies ». Pendant ce temps, les bénévoles du grand nettoyage de printemps ont ramassé quarante-sept tonnes de déchets sauvages, dont un tiers de canettes.

Les commerçants, eux, demandent une date : une machine de reprise coûte 25 000 euros et doit être commandée neuf mois à l’avance.

Quel est le calendrier du Gouvernement ? Le système sera-t-il commun avec les régions voisines ? Les petits commerces seront-ils tenus d’y participer ? Que deviendront les recettes des consignes non réclamées ?`,
		answer: `L’accord conclu avec les deux régions voisines fixe l’entrée en vigueur au 1er janvier qui suit de dix-huit mois la publication du décret, attendue cet automne. Le système sera commun.

Les commerces de moins de cent mètres carrés pourront s’en dispenser. Les consignes non réclamées financeront la propreté publique, pour deux tiers au profit des communes.`,
	},
	{
		asker: 'grandrieux',
		to: ['ruralite'],
		title: 'Le retour du castor et les digues des étangs de Villers-l’Étang',
		topics: ['castor', 'biodiversité'],
		text: `Le castor est revenu dans la vallée, et c’est heureux. À Villers-l’Étang, une famille s’est installée en aval de la digue du grand étang, dont elle fragilise le pied. Le propriétaire, qui en a la responsabilité, n’a pas le droit d’y toucher, et l’administration n’a pas encore répondu à sa demande de dérogation, introduite il y a huit mois.

En cas de rupture, douze maisons seraient inondées.

Dans quel délai ces demandes sont-elles traitées ? Une équipe d’intervention peut-elle se rendre sur place ? Des dispositifs qui régulent le niveau de l’eau sans déloger l’animal sont-ils financés ? Les dégâts sont-ils indemnisés ?`,
		answer: `Le délai moyen est de 74 jours ; je regrette qu’il ait été dépassé ici. La dérogation a été accordée la semaine dernière et l’équipe « Castor » a posé un grillage au pied de la digue, ainsi qu’un siphon qui règle le niveau de l’eau.

Ces dispositifs sont financés à 100 %. Les dégâts aux cultures et aux ouvrages sont indemnisés depuis deux ans ; 58 dossiers ont été réglés.`,
	},
];
