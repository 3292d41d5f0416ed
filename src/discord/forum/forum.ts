/** A forum as far as the bot's posts there go. */
export type Forum = {
	readonly id: string;
	readonly guildId: string;
	/** Those that the bot may apply. */
	readonly tags: readonly { readonly id: string; readonly name: string }[];
	/** Whether the bot may write in locked posts. */
	readonly managesThreads: boolean;
};
