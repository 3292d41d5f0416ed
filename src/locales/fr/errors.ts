export const errors = {
	title: 'Ça n’a pas marché',
	unexpected:
		'Désolé, quelque chose s’est mal passé de notre côté. Réessayez dans un instant ; si cela persiste, signalez le code `{{code}}` à la personne qui s’occupe du bot.',
	source:
		'Le site du parlement ne répond pas en ce moment. Ce qui a déjà été lu reste consultable ; réessayez dans quelques minutes.',
	expired:
		'Ce bouton vient d’une version plus ancienne et ne répond plus. Relancez la commande pour en avoir un nouveau.',
	tooFast_one:
		'C’est beaucoup à la fois : je réponds à nouveau dans {{count, number}} seconde. Rien n’est perdu, refaites alors la même chose.',
	tooFast_other:
		'C’est beaucoup à la fois : je réponds à nouveau dans {{count, number}} secondes. Rien n’est perdu, refaites alors la même chose.',
	notWriter:
		'Vous ne pouvez pas écrire dans ce salon, donc pas y publier non plus. Publiez depuis un salon où vous écrivez.',
	guildOnly: 'Cette commande ne sert que dans un serveur où le bot a été ajouté. Demandez à qui le gère de l’inviter.',
};
