/** A parliament's site could not be read: what happened, to which ref, after how many tries. */
export class SourceError extends Error {
	readonly source: string;
	readonly ref: string | undefined;
	/** We stopped reading: it says nothing of the site. */
	readonly abandoned: boolean;

	constructor(
		message: string,
		details: { source: string; ref?: string | undefined; abandoned?: boolean; cause?: unknown },
	) {
		super(message, { cause: details.cause });
		this.name = 'SourceError';
		this.source = details.source;
		this.ref = details.ref;
		this.abandoned = details.abandoned ?? false;
	}
}
