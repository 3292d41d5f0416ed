/** How far a file was read, so that reading can go on from there: both count what lies before, unpacked. */
export type Position = { readonly line: number; readonly byte: number };

export const START: Position = { line: 0, byte: 0 };

/** `bytes` is undefined for a line over the limit, which is dropped while it is read, never held. */
export type Line = { readonly bytes: Uint8Array | undefined; readonly end: Position };

const LINE_FEED = 0x0a;

type Options = { readonly from: Position; readonly longest: number };

/** Cuts a stream of bytes into lines in flat memory. The line ends stay off; a last line may lack one. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, { from, longest }: Options): AsyncGenerator<Line> {
	let { line, byte } = from;
	let parts: Uint8Array[] = [];
	let length = 0;

	const add = (part: Uint8Array) => {
		length += part.length;
		byte += part.length;
		if (length > longest) parts = [];
		else parts.push(part);
	};
	const take = (): Line => {
		line += 1;
		const bytes = length > longest ? undefined : Buffer.concat(parts);
		parts = [];
		length = 0;
		return { bytes, end: { line, byte } };
	};

	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
			add(chunk.subarray(start, end));
			byte += 1;
			start = end + 1;
			yield take();
		}
		add(chunk.subarray(start));
	}
	if (length > 0) yield take();
}
