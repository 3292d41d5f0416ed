// The page runs without packages: of discord-api-types it has the types alone, so the numbers it meets stand here.

export const componentType = {
	actionRow: 1,
	button: 2,
	stringSelect: 3,
	textInput: 4,
	userSelect: 5,
	roleSelect: 6,
	mentionableSelect: 7,
	channelSelect: 8,
	section: 9,
	textDisplay: 10,
	thumbnail: 11,
	mediaGallery: 12,
	file: 13,
	separator: 14,
	container: 17,
	label: 18,
} as const;

export const optionType = {
	subcommand: 1,
	subcommandGroup: 2,
	string: 3,
	integer: 4,
	boolean: 5,
	user: 6,
	channel: 7,
	role: 8,
	mentionable: 9,
	number: 10,
	attachment: 11,
} as const;

export const channelType = {
	text: 0,
	direct: 1,
	groupDirect: 3,
	category: 4,
	announcement: 5,
	threads: [10, 11, 12],
} as const;

export const messageType = { reply: 19, chatInputCommand: 20, contextMenuCommand: 23 } as const;

export const messageFlag = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, loading: 1 << 7 } as const;

export const buttonStyle = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5 } as const;

export const commandType = { chatInput: 1, message: 3 } as const;

export const manageGuild = 1n << 5n;
export const administrator = 1n << 3n;

/** Where a command may be used. */
export const context = { guild: 0, botDirectMessage: 1, privateChannel: 2 } as const;
