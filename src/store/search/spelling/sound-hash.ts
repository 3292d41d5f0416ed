/** FNV-1a, of a word as it sounds. */
export function soundHash(sound: Uint8Array): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < sound.length; at += 1) hash = Math.imul(hash ^ (sound[at] ?? 0), 0x01000193);
	return hash >>> 0;
}
