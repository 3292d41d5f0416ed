/** Somebody asked for what cannot be: `key` is the catalog's sentence that says what to do instead. */
export class UserError extends Error {
	readonly key: string;
	readonly values: Readonly<Record<string, string | number>>;

	constructor(key: string, values: Readonly<Record<string, string | number>> = {}) {
		// Without the values, which somebody may have typed: messages of errors end up in logs.
		super(key);
		this.name = 'UserError';
		this.key = key;
		this.values = values;
	}
}
