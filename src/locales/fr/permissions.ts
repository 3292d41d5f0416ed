/** As Discord's own settings name them. */
export const permissions = {
	ViewChannel: 'Voir le salon',
	SendMessages: 'Envoyer des messages',
	SendMessagesInThreads: 'Envoyer des messages dans les fils',
	Connect: 'Se connecter',
	ManageThreads: 'Gérer les fils',
	ReadMessageHistory: 'Voir les anciens messages',
};
