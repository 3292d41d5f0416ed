import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

export type OpenFile = {
	/** Unpacked, from the byte asked for. */
	readonly chunks: AsyncIterable<Uint8Array>;
	/** Bytes of the file itself read so far, packed or not: how far along it is. */
	bytesRead(): number;
};

/** Opens a file, packed with gzip or not, whatever it is called, at a byte of what it holds unpacked. */
export async function openFile(path: string, from: number): Promise<OpenFile> {
	const packed = await isPacked(path);
	const start = packed ? 0 : from;
	const file = createReadStream(path, { start });
	const bytesRead = () => start + file.bytesRead;
	if (!packed) return { chunks: file, bytesRead };
	const unpacked = createGunzip();
	file.on('error', (error) => unpacked.destroy(error));
	unpacked.on('close', () => file.destroy());
	return { chunks: skip(file.pipe(unpacked), from), bytesRead };
}

async function isPacked(path: string): Promise<boolean> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
		return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
	} finally {
		await file.close();
	}
}

/** A packed file cannot be entered in the middle. */
async function* skip(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
	let left = bytes;
	for await (const chunk of chunks) {
		if (left < chunk.length) yield chunk.subarray(left);
		left = Math.max(0, left - chunk.length);
	}
}
