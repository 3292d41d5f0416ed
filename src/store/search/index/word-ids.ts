import { createVarintWriter, readVarint } from './varints.ts';

const writer = createVarintWriter(1024);

/** Ids in order, as the differences between them. */
export function writeWordIds(ids: ReadonlySet<number>): Uint8Array {
	writer.clear();
	let last = 0;
	for (const id of [...ids].sort((one, other) => one - other)) {
		writer.write(id - last);
		last = id;
	}
	return writer.written().slice();
}

export function readWordIds(bytes: Uint8Array): readonly number[] {
	const reader = { bytes, at: 0 };
	const ids: number[] = [];
	let last = 0;
	while (reader.at < bytes.length) {
		last += readVarint(reader);
		ids.push(last);
	}
	return ids;
}
