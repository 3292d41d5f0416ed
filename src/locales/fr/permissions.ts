/** As Discord's own settings name them. */
export const permissions = {
	ViewChannel: 'Voir le salon',
	SendMessages: 'Envoyer des messages',
	SendMessagesInThreads: 'Envoyer des messages dans les fils',
};
