/** Small facts about ourselves: how far an import got, which commands are registered. */
export type Notes = {
	get(name: string): Promise<string | undefined>;
	set(name: string, value: string): Promise<void>;
	remove(name: string): Promise<void>;
};
