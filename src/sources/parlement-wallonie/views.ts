import type { Clock, Instant } from '../../domain/plain-date.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Reader } from '../http/reader.ts';
import { canonicalUrl, printUrl } from './addresses.ts';
import { parsePage } from './parse.ts';

type View = 'print' | 'full';
/** `isGone`: the address answered that there is nothing, be it the document or the whole view. */
type Look = { readonly reading: Reading; readonly isGone: boolean };
type Dependencies = {
	readonly reader: Reader;
	readonly source: string;
	readonly baseUrl: string;
	readonly clock: Clock;
};

/** About a run: the site may be another by the next one. */
const PROOF_LASTS = 15 * 60_000;

/** Reads a ref in the print view, or in the full one where the print view is gone. */
export function createViews({ reader, source, baseUrl, clock }: Dependencies) {
	let proof: { readonly view: View; readonly at: Instant } | undefined;
	let known: string | undefined;

	async function look(view: View, ref: string): Promise<Look> {
		const url = canonicalUrl(ref, baseUrl);
		const address = view === 'print' ? printUrl(ref, baseUrl) : url;
		const page = await reader.read(address, { source, ref });
		if (page.status === 'absent') return { reading: { kind: 'absent' }, isGone: true };
		// An unchanged page is parsed all the same: whether it was ever stored is not the site's to say.
		const reading = parsePage(page.body, { source, ref, url });
		if (reading.kind === 'unreadable') await reader.forget(address);
		return { reading, isGone: false };
	}

	async function lookAndLearn(view: View, ref: string): Promise<Look> {
		const seen = await look(view, ref);
		if (isDocument(seen.reading)) proof = { view, at: clock() };
		return seen;
	}

	function provenView(): View | undefined {
		return proof && clock() - proof.at < PROOF_LASTS ? proof.view : undefined;
	}

	/** One request for a question that exists tells what a 404 means for all the others. */
	async function isPrintAlive(): Promise<boolean> {
		const witness = known;
		known = undefined;
		return witness !== undefined && isDocument((await lookAndLearn('print', witness)).reading);
	}

	return {
		/** A question that is known to exist. */
		setWitness(ref: string | undefined): void {
			known = ref;
		},
		async read(ref: string): Promise<Reading> {
			const proven = provenView();
			const first = proven ?? 'print';
			const { reading, isGone } = await lookAndLearn(first, ref);
			if (reading.kind !== 'unreadable' && !isGone) return reading;
			if (isGone && (proven !== undefined || (await isPrintAlive()))) return reading;
			const second = first === 'print' ? 'full' : 'print';
			// A single odd page does not change what was learnt from the others.
			const other = await (proven === undefined ? lookAndLearn : look)(second, ref);
			return isDocument(other.reading) || isGone ? other.reading : reading;
		},
	};
}

function isDocument({ kind }: Reading): boolean {
	return kind === 'question' || kind === 'other';
}
