/** Discord's numbers, in one place; each is in Discord's documentation. */
export const limits = {
	/** Components in a message, nested ones counted. */
	components: 40,
	/** Characters over all the texts of a message of components. */
	text: 4000,
	buttonsInRow: 5,
	buttonLabel: 80,
	buttonUrl: 512,
	customId: 100,
	selectOptions: 25,
	selectText: 100,
	placeholder: 150,
	choices: 25,
	choiceName: 100,
	choiceValue: 100,
	/** All names, descriptions and choices of one command; its longest language counts. */
	commandText: 8000,
	formTitle: 45,
	fieldLabel: 45,
	fieldText: 4000,
	nonce: 25,
	threadName: 100,
	appliedTags: 5,
} as const;
