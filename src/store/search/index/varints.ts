/** Whole numbers from 0 in as few bytes as they need, seven bits each (LEB128). */
export function createVarintWriter(size = 256) {
	let bytes = new Uint8Array(size);
	let length = 0;

	return {
		get length(): number {
			return length;
		},
		write(value: number): void {
			if (length + 5 > bytes.length) grow(5);
			let left = value;
			while (left >= 0x80) {
				bytes[length] = (left & 0x7f) | 0x80;
				length += 1;
				left >>>= 7;
			}
			bytes[length] = left;
			length += 1;
		},
		append(more: Uint8Array): void {
			if (length + more.length > bytes.length) grow(more.length);
			bytes.set(more, length);
			length += more.length;
		},
		/** What was written; valid until more is. */
		written: (): Uint8Array => bytes.subarray(0, length),
		clear(): void {
			length = 0;
		},
	};

	function grow(by: number): void {
		const larger = new Uint8Array(Math.max(bytes.length * 2, length + by));
		larger.set(bytes);
		bytes = larger;
	}
}

export type VarintReader = {
	/** Where the next one begins. */
	at: number;
	readonly bytes: Uint8Array;
};

/** The next number, moving on behind it. */
export function readVarint(reader: VarintReader): number {
	const { bytes } = reader;
	let at = reader.at;
	let byte = bytes[at] ?? 0;
	at += 1;
	let value = byte & 0x7f;
	for (let shift = 7; byte >= 0x80; shift += 7) {
		byte = bytes[at] ?? 0;
		at += 1;
		value |= (byte & 0x7f) << shift;
	}
	reader.at = at;
	return value;
}
