import { SourceError } from '../../domain/source-error.ts';
import { noReader } from '../http/no-reader.ts';
import type { Reader } from '../http/reader.ts';
import type { Source } from '../source.ts';
import { parsePage } from './parse.ts';
import { slugIn } from './slug.ts';

const id = 'group-site';
export const HOSTS = ['cdh-wallonie.be'];
const home = 'http://www.cdh-wallonie.be/notre-action-au-pw/questions-ecrites/';

/** A parliamentary group's own site: a page is imported when somebody brings it, by its address or as a file. */
export function createGroupSite({ reader = noReader }: { readonly reader?: Reader } = {}): Source {
	return {
		id,
		name: 'Groupe cdH au Parlement de Wallonie',
		home,
		hosts: HOSTS,
		language: 'fr',
		capabilities: { discovers: false, showsPending: true, marksProvisional: false },
		// A page is read once: an answer that the site never shows must not make a question look late.
		deadlineRule: undefined,
		requestsPerRun: 0,
		async *discover() {},
		/** Here the ref to read is the address of the page. */
		async read(address) {
			if (slugIn(address) === undefined) {
				throw new SourceError(`${id} reads the address of a page, and ${address} is none`, {
					source: id,
					ref: address,
				});
			}
			const page = await reader.read(address, { source: id, ref: address });
			if (page.status === 'absent') return { kind: 'absent' };
			return parsePage({ content: page.body, url: page.url }, { source: id, home });
		},
		nextCheck: () => undefined,
		nextTry: () => undefined,
		parse: (document) => parsePage(document, { source: id, home }),
		close: reader.close,
	};
}
