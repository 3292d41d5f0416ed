import type { Written } from '../written.ts';

export const mobility: readonly Written[] = [
	{
		asker: 'montbrisson',
		to: ['mobilite'],
		title: 'La desserte en soirée des villages de la haute vallée de la Lisse',
		topics: ['bus', 'ruralité'],
		text: `Depuis la réorganisation du réseau, le dernier bus vers Haute-Sarmise quitte la gare de Clairbourg à 19 h 10. Les étudiants qui suivent des cours du soir, les vendeurs des deux centres commerciaux et le personnel de l’hôpital n’ont plus d’autre choix que la voiture.

Une pétition signée par 1 340 habitants demande le rétablissement d’un départ vers 21 h 30, au moins du lundi au vendredi.

Madame la Ministre a-t-elle reçu cette pétition ? Le coût d’un départ supplémentaire a-t-il été chiffré par l’opérateur ? Un service à la demande, tel qu’il existe à Vieuxpré, est-il envisagé en attendant ? Enfin, quand les horaires de la prochaine année seront-ils arrêtés ?`,
		answer: `La pétition m’a été remise le mois dernier. L’opérateur estime à 96 000 euros par an le coût d’un départ à 21 h 30 du lundi au vendredi, pour une fréquentation attendue de 22 voyageurs.

J’ai retenu cette solution, qui entrera en vigueur avec les horaires de septembre. D’ici là, le service à la demande de Vieuxpré est étendu à Haute-Sarmise jusqu’à 22 heures, au tarif d’un billet ordinaire.`,
	},
	{
		asker: 'coeurval',
		to: ['mobilite'],
		title: 'Le mauvais état de la piste cyclable entre Brévaux et Noirpont',
		topics: ['vélo', 'sécurité routière'],
		text: `La piste cyclable qui relie Brévaux à Noirpont compte parmi les plus fréquentées du Val-Clair : le compteur installé au pont de la Lisse y relève plus de 700 passages les jours ouvrables. Or, sur près de quatre kilomètres, le revêtement est soulevé par les racines. Trois chutes graves ont été signalées depuis le printemps.

Les riverains ont reçu pour toute réponse que l’entretien relevait d’un marché en cours d’attribution.

Où en est ce marché ? Quel tronçon sera traité en priorité ? Une signalisation provisoire sera-t-elle placée sans attendre ? Une solution durable, par exemple un béton coloré ou l’éloignement des plantations, a-t-elle été étudiée ?`,
		answer: `Le marché d’entretien a été attribué le 4 du mois dernier pour un montant de 1,2 million d’euros. Le tronçon compris entre l’écluse et le pont, le plus dégradé, sera traité en premier ; les travaux dureront sept semaines.

Des panneaux ont été placés et les racines rabotées aux neuf endroits les plus dangereux. Le nouveau revêtement sera en béton, sur une fondation qui limite la poussée des racines.`,
		turn: 'attached',
	},
	{
		asker: 'grandrieux',
		to: ['mobilite'],
		title: 'Le calendrier de rénovation des ponts de catégorie A',
		topics: ['ponts', 'travaux publics'],
		text: `Le dernier rapport de l’Inspection des ouvrages d’art classe onze ponts du Val-Clair en catégorie A, c’est-à-dire à rénover dans les deux ans. Parmi eux figure le viaduc de Rochebise, emprunté chaque jour par 18 000 véhicules et, depuis janvier, interdit aux camions de plus de trente tonnes.

Les entreprises du zoning voisin évaluent le détour à 26 kilomètres par trajet. Deux d’entre elles disent étudier un déménagement.

Quel est le calendrier de chacun des onze chantiers ? Les crédits nécessaires sont-ils inscrits au budget {an} ? Comment les entreprises touchées par les restrictions sont-elles informées ? Une réouverture partielle du viaduc de Rochebise aux poids lourds est-elle possible avant la fin des travaux ?`,
		answer: `Quatre des onze chantiers sont en cours, cinq font l’objet d’une procédure de marché et deux attendent un permis. Le budget {an} prévoit 41 millions d’euros, ce qui couvre les neuf premiers.

Le viaduc de Rochebise sera rouvert aux véhicules de trente tonnes sur une voie, en alternance, dès que les étais de la pile 3 seront posés, soit dans dix semaines. Une réunion mensuelle est organisée avec les entreprises.`,
	},
	{
		asker: 'bennadour',
		to: ['mobilite'],
		title: 'L’accès des personnes à mobilité réduite aux arrêts de bus',
		topics: ['bus', 'handicap'],
		text: `Selon l’association Pas à Pas, moins d’un arrêt de bus sur quatre est accessible à une personne en fauteuil roulant dans le Val-Clair. Les normes sont pourtant connues : un quai de dix-huit centimètres, une aire de rotation, un cheminement sans obstacle.

Beaucoup de communes disent ignorer qui doit payer : le quai relève de l’opérateur, le trottoir de la commune, et la bordure parfois de la Région.

Madame la Ministre dispose-t-elle d’un cadastre des arrêts accessibles, commune par commune ? Quel rythme d’aménagement s’est-elle fixé ? Un guichet unique pour les communes est-il prévu ? Les usagers concernés sont-ils consultés avant les travaux, et non après ?`,
		answer: `Le cadastre existe depuis l’an dernier : 27 % des 3 912 arrêts répondent aux normes. L’objectif est de 50 % d’ici cinq ans, en commençant par les abords des écoles, des hôpitaux et des gares.

Un guichet unique ouvrira à Clairbourg ; il instruira les dossiers des communes et avancera leur part. Deux associations d’usagers siègent au comité qui fixe la liste annuelle des arrêts.`,
	},
	{
		asker: 'valcombreuse',
		to: ['locaux', 'mobilite'],
		title: 'Le partage des frais de déneigement entre la Région et les communes',
		topics: ['routes', 'finances communales'],
		text: `Pendant l’hiver {an-1}, les communes des hauts plateaux ont sorti leurs déneigeuses quarante-deux jours. Plusieurs d’entre elles, dont Trois-Fagnettes et Hauteclaire, ont dégagé aussi des routes régionales, faute de moyens disponibles au district.

Les conventions prévoient un remboursement forfaitaire de 310 euros par sortie, inchangé depuis neuf ans, alors que le prix du sel a doublé. Quatre bourgmestres ont écrit au Gouvernement.

Cette question s’adresse à la fois au Ministre-Président et à Madame la Ministre. Le forfait sera-t-il revu avant l’hiver prochain ? Combien de sorties ont été remboursées, et à quelles communes ? Les réserves de sel peuvent-elles être achetées en commun ? Qui décide, la nuit, de l’ordre des routes à dégager ?`,
		answer: `En accord avec le Ministre-Président, le forfait est porté à 455 euros par sortie et indexé chaque année. Pour l’hiver dernier, 1 126 sorties ont été remboursées à dix-neuf communes.

Une centrale d’achat du sel ouvrira en septembre. La nuit, l’ordre des routes est fixé par le chef de district, sur la base d’un plan communiqué à chaque commune en octobre.`,
	},
	{
		asker: 'fauconval',
		to: ['mobilite'],
		title: 'La sécurité du carrefour des Quatre-Bras à Espinoy',
		topics: ['sécurité routière'],
		text: `Le carrefour des Quatre-Bras, à Espinoy, a connu six accidents corporels en deux ans, dont le dernier a coûté la vie à un cyclomotoriste de dix-sept ans. La visibilité y est réduite par une haie privée et par un panneau publicitaire ; la vitesse, limitée à 70 km/h, y est rarement respectée.

La commission communale de sécurité a demandé un giratoire, puis, à défaut, des feux intelligents.

Une étude de trafic a-t-elle été réalisée ? Quelle solution l’administration recommande-t-elle, à quel coût et dans quel délai ? Le panneau publicitaire bénéficie-t-il d’une autorisation ? La vitesse peut-elle être ramenée à 50 km/h sans attendre les travaux ?`,
		answer: `L’étude de trafic, achevée en mars, recommande un giratoire compact de 28 mètres, estimé à 640 000 euros. Les emprises restent à acquérir auprès de deux propriétaires ; le chantier peut commencer dans quatorze mois.

La limitation à 50 km/h et un radar préventif sont en place depuis la semaine dernière. Le panneau publicitaire n’était pas autorisé : il a été enlevé.`,
	},
	{
		asker: 'houtsaeger',
		to: ['mobilite'],
		title: 'La ponctualité des bus scolaires de l’enseignement spécialisé',
		topics: ['bus', 'transport scolaire', 'handicap'],
		text: `À Saint-Aubrin, une élève de huit ans, en fauteuil, passe chaque jour trois heures et dix minutes dans le bus qui l’emmène à son école. Ses parents ne sont pas seuls : dix-sept familles du canton décrivent des trajets de plus de deux heures, des retards fréquents et des accompagnateurs qui changent chaque semaine.

Le transport ne doit pas être une deuxième journée d’école.

Combien d’élèves de l’enseignement spécialisé passent plus de deux heures par jour dans un bus ? Combien de circuits ont été dédoublés depuis la rentrée ? Quelles mesures sont prises pour stabiliser les équipes d’accompagnement ? Les parents disposeront-ils enfin d’un numéro à appeler en cas de retard ?`,
		answer: `À la rentrée, 412 élèves passaient plus de deux heures par jour en bus ; ils sont 287 depuis le dédoublement de quatorze circuits. Le circuit de Saint-Aubrin est scindé à partir du mois prochain : le trajet évoqué sera ramené à une heure vingt.

Les accompagnateurs bénéficient désormais de contrats à durée indéterminée, et une ligne téléphonique répond aux parents de 6 h 30 à 18 heures.`,
	},
];
