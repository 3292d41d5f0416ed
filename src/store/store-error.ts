/** The database could not be opened, read or written: which file, why, and what to do. */
export class StoreError extends Error {
	readonly file: string;

	constructor(message: string, details: { file: string; cause?: unknown }) {
		super(message, { cause: details.cause });
		this.name = 'StoreError';
		this.file = details.file;
	}
}
