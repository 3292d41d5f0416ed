import type { Written } from '../written.ts';

export const authorities: readonly Written[] = [
	{
		asker: 'grandrieux',
		to: ['locaux'],
		title: 'La charge des pensions dans les budgets communaux',
		topics: ['finances communales', 'pensions'],
		text: `Dans le compte {an-1} des communes du Val-Clair, la cotisation de responsabilisation pour les pensions dépasse, pour la première fois, 9 % des dépenses ordinaires. À Clairbourg, elle représente l’équivalent de cent quarante emplois. Les petites communes ne remplacent plus leurs départs.

Le mécanisme d’aide régionale s’éteint dans deux ans.

Monsieur le Ministre-Président dispose-t-il d’une projection commune par commune à l’horizon de dix ans ? Le mécanisme d’aide sera-t-il prolongé, et à quelles conditions ? La nomination de nouveaux agents, qui réduit la cotisation, est-elle encouragée ? Une réforme est-elle discutée avec le pouvoir fédéral ?`,
		answer: `La projection, actualisée en avril, a été envoyée à chaque commune. La charge passerait de 9,2 à 13,8 % des dépenses ordinaires en dix ans, avec de grands écarts.

Le mécanisme d’aide est prolongé de quatre ans, à concurrence de 48 millions d’euros par an, pour les communes qui adoptent un plan de nomination. Une concertation avec le pouvoir fédéral se tient chaque trimestre.`,
	},
	{
		asker: 'bennadour',
		to: ['locaux'],
		title: 'La parité dans les collèges communaux',
		topics: ['égalité', 'communes'],
		text: `Le décret impose un tiers au moins de membres du même sexe dans les collèges communaux. Au lendemain des dernières installations, huit collèges n’y satisfaisaient pas ; certains ont désigné un échevin extérieur, d’autres ont obtenu une dérogation dont les motifs ne sont pas publics.

Les femmes ne représentent que 22 % des bourgmestres.

Quelles communes ont obtenu une dérogation, et pour quels motifs ? Ont-elles depuis lors régularisé leur situation ? Le Gouvernement envisage-t-il de porter le quota à la moitié ? Un programme de mentorat, comme il en existe pour les conseillères nouvellement élues, sera-t-il reconduit ?`,
		answer: `Trois dérogations ont été accordées, toujours faute d’élue du groupe concerné disposée à siéger ; les décisions sont désormais publiées. Les cinq autres collèges ont régularisé leur situation dans les trois mois.

Un avant-projet porte le quota à 40 % lors de la prochaine législature communale. Le programme de mentorat est reconduit pour soixante conseillères.`,
	},
	{
		asker: 'thirionnet',
		to: ['locaux'],
		title: 'Les fusions volontaires de communes',
		topics: ['communes', 'fusions'],
		text: `Deux couples de communes, Vieuxpré et Sart-le-Moine d’une part, Espinoy et Donceroy de l’autre, étudient une fusion volontaire. La reprise de dette promise par la Région est un puissant encouragement ; encore faut-il que les habitants sachent ce qu’ils y gagnent et ce qu’ils y perdent.

Aucune consultation populaire n’est, à ce stade, obligatoire.

Combien de communes ont manifesté leur intérêt ? Une évaluation des fusions réalisées ailleurs est-elle disponible ? La consultation des habitants deviendra-t-elle une condition de l’aide ? Que deviennent le personnel, les écoles et les centres d’action sociale des communes fusionnées ?`,
		answer: `Sept communes, réunies en trois projets, ont manifesté leur intérêt. L’évaluation des fusions menées ailleurs, confiée à l’Université de Clairbourg, est publique : les économies sont faibles, mais l’expertise s’accroît.

La consultation des habitants deviendra une condition de l’aide. Le personnel conserve son statut, les écoles restent en place et les centres d’action sociale fusionnent à la même date.`,
	},
	{
		asker: 'aubrenoy',
		to: ['locaux'],
		title: 'Le financement des zones de secours',
		topics: ['pompiers', 'finances communales'],
		text: `Les communes de la zone de secours Lisse-Amont paient 71 euros par habitant pour leurs pompiers ; celles de la zone voisine, 48 euros. L’écart tient à une clé de répartition vieille de dix ans, qui ignore le nombre d’interventions et l’étendue du territoire.

La reprise progressive de cette charge par la Région, décidée il y a quatre ans, marque le pas.

Quel est le calendrier de cette reprise ? La clé de répartition sera-t-elle revue ? Combien de pompiers volontaires ont quitté leur zone en {an-1}, et pourquoi ? Les casernes de Rochebise et d’Aubrecelle sont-elles menacées ?`,
		answer: `La Région reprend cette année 40 % de la charge communale, puis 50 % l’an prochain et 60 % à terme. Une nouvelle clé, qui tient compte de la superficie et du risque, est soumise aux conseils de zone ; elle ramènerait l’écart de 23 à 9 euros.

En {an-1}, 112 volontaires ont quitté leur zone, surtout pour concilier travail et famille. Aucune caserne n’est menacée.`,
	},
	{
		asker: 'coeurval',
		to: ['locaux'],
		title: 'L’éclairage nocturne des villages et l’extinction à minuit',
		topics: ['éclairage public', 'biodiversité'],
		text: `Plus de la moitié des communes du Val-Clair éteignent désormais leur éclairage public de minuit à cinq heures. L’économie est réelle, la biodiversité y gagne, et le ciel aussi. Certaines habitantes disent toutefois ne plus oser rentrer à pied du dernier train.

À Montrieux-sur-Lisse, la commune a choisi une voie moyenne : la lumière s’allume au passage, pour deux minutes, sur le chemin de la gare.

Combien de communes éteignent, et selon quels horaires ? Les accidents et les délits ont-ils évolué ? L’éclairage à la demande est-il subsidié ? Les habitants sont-ils consultés avant la décision ?`,
		answer: `Cent trois communes sur cent quatre-vingt-deux éteignent, le plus souvent de minuit à cinq heures. L’étude de la police ne relève aucune évolution des délits ni des accidents, mais bien du sentiment d’insécurité.

L’éclairage à la demande est subsidié à 50 % sur les chemins des gares et des arrêts de bus. Vingt-six communes ont consulté leurs habitants ; un guide les y encourage.`,
	},
	{
		asker: 'ndalombe',
		to: ['locaux'],
		title: 'La reconnaissance des cimetières paysagers',
		topics: ['cimetières', 'patrimoine'],
		text: `L’interdiction des herbicides a transformé nos cimetières. Là où la commune a planté, enherbé et expliqué, les familles s’y retrouvent ; là où elle a renoncé, les plaintes affluent. Le label « Cimetière nature » a été décerné à soixante-deux d’entre eux.

Les fossoyeurs demandent une formation et des outils plutôt que des dépliants.

Combien de communes ont reçu une aide à la végétalisation en {an-1} ? La formation des fossoyeurs sera-t-elle assurée dans chaque canton ? Les sépultures anciennes, d’intérêt historique, sont-elles inventoriées avant d’être reprises ? Une solution existe-t-elle pour les cimetières très pentus, comme celui de Rochebise ?`,
		answer: `En {an-1}, 88 communes ont reçu une aide moyenne de 5 400 euros. La formation des fossoyeurs, de quatre jours, a lieu dans chacun des onze cantons ; 240 agents l’ont suivie.

L’inventaire des sépultures antérieures à 1945 est obligatoire avant toute reprise. Pour les cimetières pentus, des sedums en tapis sont à l’essai à Rochebise : ils ne se tondent pas et retiennent la terre.`,
	},
	{
		asker: 'montbrisson',
		to: ['locaux'],
		title: 'Les conseils communaux retransmis en direct',
		topics: ['démocratie locale', 'transparence'],
		text: `Depuis deux ans, un tiers des communes retransmettent leur conseil en direct. À Brévaux, où la salle accueille quarante personnes, jusqu’à six cents habitants suivent les débats sur les finances ou l’urbanisme. Ailleurs, le président refuse les caméras, au motif que le règlement n’en dit rien.

La publicité des débats est pourtant un principe constitutionnel.

Combien de communes retransmettent leurs séances, et avec quelle audience ? La retransmission deviendra-t-elle obligatoire ? Le matériel est-il subsidié ? Pendant combien de temps les enregistrements sont-ils conservés, et les procès-verbaux y renvoient-ils ?`,
		answer: `Soixante-quatre communes retransmettent leurs séances, suivies en moyenne par 85 personnes en direct et 340 en différé. La retransmission deviendra obligatoire dans les communes de plus de douze mille habitants, et recommandée dans les autres.

Le matériel est subsidié jusqu’à 6 000 euros. Les enregistrements sont conservés pendant toute la législature, et le procès-verbal indique la minute de chaque point.`,
	},
];
