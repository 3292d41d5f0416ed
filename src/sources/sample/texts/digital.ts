import type { Written } from '../written.ts';

export const digital: readonly Written[] = [
	{
		asker: 'aubrenoy',
		to: ['locaux'],
		title: 'Le maintien d’un guichet humain dans les services régionaux',
		topics: ['guichets', 'inclusion numérique'],
		text: `Pour demander une prime, renouveler un permis de pêche ou inscrire un enfant à la crèche, il faut désormais passer par un portail en ligne. Le dernier baromètre de l’inclusion numérique estime pourtant que 41 % des habitants du Val-Clair sont en difficulté devant un formulaire électronique.

Le guichet de Noirpont, ouvert un matin par semaine, reçoit jusqu’à quatre-vingts personnes.

Quels services régionaux restent accessibles sans internet ? Le droit à un guichet sera-t-il inscrit dans un décret ? Combien d’agents d’accueil ont été supprimés depuis trois ans ? Les espaces publics numériques sont-ils financés au-delà de cette année ?`,
		answer: `Sur 214 démarches, 169 peuvent être accomplies au guichet, par courrier ou par téléphone ; les 45 autres le seront d’ici dix-huit mois. Un avant-projet de décret inscrit ce droit et m’impose d’en rendre compte chaque année.

Trente-deux postes d’accueil ont disparu en trois ans ; vingt sont rétablis. Les espaces publics numériques sont financés jusqu’à la fin de la législature.`,
	},
	{
		asker: 'houtsaeger',
		to: ['locaux'],
		title: 'La protection des lanceurs d’alerte dans les intercommunales',
		topics: ['intercommunales', 'transparence'],
		text: `Un comptable de l’intercommunale Lisse-Déchets, qui avait signalé des factures en double, a été écarté de ses fonctions trois semaines plus tard. La direction parle d’une réorganisation.

Le décret protège le lanceur d’alerte qui s’adresse au référent interne. Dans cette intercommunale, le référent est aussi le directeur financier.

Monsieur le Ministre-Président est-il informé de ces faits ? Une enquête administrative a-t-elle été ouverte ? Combien d’intercommunales ont désigné un référent indépendant ? La tutelle peut-elle imposer un référent extérieur ? Combien de signalements ont été enregistrés en {an-1}, et quelles suites ont-ils reçues ?`,
		answer: `L’inspection de la tutelle a ouvert une enquête ; l’agent a été réintégré à titre conservatoire. Sur vingt-huit intercommunales, dix-neuf ont désigné un référent indépendant, et j’ai mis les neuf autres en demeure.

En {an-1}, 36 signalements ont été enregistrés : 12 ont donné lieu à un redressement, 3 à une transmission au parquet, et les autres ont été classés après examen.`,
		turn: 'closed',
	},
	{
		asker: 'warnime',
		to: ['locaux'],
		title: 'Les cyberattaques contre les administrations communales',
		topics: ['cybersécurité', 'communes'],
		text: `En mars, la commune de Donceroy a perdu pendant dix-neuf jours l’accès à son état civil. Des rançonneurs avaient chiffré ses serveurs ; la sauvegarde, branchée sur le même réseau, l’était aussi. Il a fallu célébrer des mariages avec des registres de papier.

Les petites communes n’ont ni les moyens ni les compétences pour se défendre seules.

Combien de communes ont été attaquées depuis {an-1} ? Un audit gratuit leur est-il proposé ? La Région peut-elle offrir une sauvegarde hors ligne, mutualisée ? Quelles leçons ont été tirées du cas de Donceroy, et sont-elles diffusées aux autres communes ?`,
		answer: `Depuis {an-1}, quatorze communes ont signalé une attaque, dont quatre ont perdu des données. L’audit gratuit, ouvert en janvier, a été demandé par 73 communes ; 51 rapports sont remis.

Une sauvegarde hors ligne, hébergée dans deux centres publics, sera offerte à toutes les communes d’ici l’été. Le retour d’expérience de Donceroy a été présenté à 210 agents communaux.`,
	},
	{
		asker: 'valcombreuse',
		to: ['locaux'],
		title: 'L’usage de l’intelligence artificielle dans l’instruction des permis',
		topics: ['permis', 'algorithmes'],
		text: `Selon la presse, l’administration de l’urbanisme essaie un logiciel qui trie les demandes de permis selon leur « probabilité d’irrégularité ». Les agents verraient un score s’afficher avant même d’ouvrir le dossier.

L’outil est peut-être utile. Encore faut-il que l’on sache sur quelles données il a été entraîné, et que l’on puisse contester ce qu’il suggère.

Monsieur le Ministre-Président confirme-t-il cet essai ? Depuis quand et dans quels services ? Une analyse d’impact a-t-elle été réalisée ? Les demandeurs sont-ils informés ? Un registre public des algorithmes employés par l’administration est-il prévu ?`,
		answer: `L’essai est en cours depuis janvier dans deux services, sur 640 dossiers déjà clos : aucun demandeur n’est concerné. Il vise à repérer les pièces manquantes, et non les irrégularités ; le terme de « score » prête à confusion et sera abandonné.

L’analyse d’impact est jointe au dossier de presse. Un registre public des algorithmes sera mis en ligne avant la fin de l’année.`,
	},
	{
		asker: 'montbrisson',
		to: ['locaux'],
		title: 'La couverture en fibre optique des zones rurales',
		topics: ['fibre optique', 'ruralité'],
		text: `Les opérateurs annoncent que 60 % des foyers du Val-Clair disposent de la fibre optique. La moyenne cache un désert : à Haute-Sarmise, à Chêneval et dans les hameaux de Vieuxpré, le débit dépasse rarement dix mégabits, et le télétravail y reste un vœu pieux.

L’appel à projets régional pour les zones blanches a été annoncé deux fois, puis reporté.

Quand cet appel sera-t-il lancé, et avec quel budget ? La carte des zones blanches est-elle publique et contradictoire ? Les communes peuvent-elles poser des gaines lors de travaux de voirie et les louer ? Des solutions radio sont-elles prévues pour les habitations les plus isolées ?`,
		answer: `L’appel à projets, doté de 33 millions d’euros, est lancé ce mois-ci ; il couvre 41 000 foyers, dont ceux des trois communes citées. La carte est en ligne et chacun peut la contester pendant soixante jours.

Les communes sont encouragées à poser des gaines, que la Région subventionne à 60 %. Un bon de 350 euros aidera les 1 100 habitations les plus isolées à s’équiper d’une liaison radio.`,
	},
	{
		asker: 'ndalombe',
		to: ['locaux'],
		title: 'L’ouverture des données des transports publics',
		topics: ['données ouvertes', 'bus'],
		text: `Une équipe d’étudiants de Clairbourg a conçu une application qui indique l’heure réelle de passage des bus. Elle a dû l’arrêter en mai : l’opérateur a fermé l’accès à ses données, sans préavis, en invoquant des raisons de sécurité.

Le décret sur la réutilisation des informations publiques impose pourtant l’ouverture des données dynamiques.

Monsieur le Ministre-Président, chargé du Numérique, a-t-il demandé des explications à l’opérateur ? Les données seront-elles de nouveau accessibles, sous quelle licence et dans quel format ? Quels autres jeux de données dynamiques sont ouverts dans le Val-Clair ? Qui peut se plaindre d’un refus, et auprès de qui ?`,
		answer: `L’opérateur a invoqué une surcharge de ses serveurs. À ma demande, les horaires en temps réel sont de nouveau accessibles depuis le 15, sous licence ouverte, aux formats usuels, moyennant une clé gratuite.

Dix-sept jeux de données dynamiques sont ouverts. Tout refus peut être porté devant la Commission d’accès aux documents, qui statue en trente jours.`,
	},
	{
		asker: 'fauconval',
		to: ['locaux'],
		title: 'Le remplacement du logiciel de l’état civil',
		topics: ['état civil', 'marchés publics'],
		text: `Le logiciel de l’état civil employé par quarante-six communes ne sera plus maintenu à partir de l’an prochain. Son éditeur propose une nouvelle version, trois fois plus chère, et les communes ont reçu l’offre séparément.

Chacune négocie donc seule, avec les mêmes besoins et sans connaître le prix obtenu par sa voisine.

La Région coordonne-t-elle ce remplacement ? Un marché commun, ou un logiciel libre développé avec d’autres régions, est-il possible dans le délai ? Quel budget les communes doivent-elles prévoir ? La reprise des données, dont certaines remontent à 1984, est-elle garantie ?`,
		answer: `Une centrale d’achat réunit désormais quarante et une des quarante-six communes ; elle a obtenu un prolongement de la maintenance de dix-huit mois, au prix actuel. Ce délai permet d’évaluer un logiciel libre, déjà en service dans une région voisine.

Le budget indicatif est de deux euros par habitant. La reprise des données est une condition du marché, vérifiée sur un échantillon de chaque commune.`,
	},
];
