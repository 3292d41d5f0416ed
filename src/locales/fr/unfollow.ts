export const unfollow = {
	command: {
		name: 'ne-plus-suivre',
		description: 'Ne plus suivre quelque chose',
		options: { subscription: { name: 'abonnement', description: 'Choisissez-le dans la liste' } },
	},
};
