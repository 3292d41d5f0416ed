import { SourceError } from '../../domain/source-error.ts';
import type { Reader } from './reader.ts';

/** For a source that only parses saved pages. */
export const noReader: Reader = {
	requests: 0,
	async read(url, { source, ref }) {
		throw new SourceError(`${source} cannot read ${ref ?? url}: it was opened for saved pages only`, { source, ref });
	},
	async forget() {},
	async close() {},
};
