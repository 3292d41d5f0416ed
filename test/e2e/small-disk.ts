import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

export type SmallDisk = {
	readonly path: string;
	/** Until not a page more can be written; the database's log is folded in first, which would leave room. */
	fill(database?: string): void;
	free(): void;
	/** For root too, whom no file mode stops. */
	makeReadOnly(): void;
	remove(): void;
};

/** A file system of a few megabytes in memory; undefined where this machine lets nobody mount one. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
	const path = mkdtempSync(join(tmpdir(), 'questeur-disk-'));
	const filler = join(path, 'filler');
	if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'questeur', path)) {
		rmSync(path, { recursive: true });
		return undefined;
	}
	return {
		path,
		fill(database) {
			if (database !== undefined) {
				const sqlite = new Sqlite(database);
				sqlite.pragma('wal_checkpoint(TRUNCATE)');
				sqlite.close();
			}
			for (const size of [65_536, 4096]) append(size);
		},
		free: () => rmSync(filler, { force: true }),
		makeReadOnly: () => void run('mount', '-o', 'remount,ro', path),
		remove() {
			run('umount', '-l', path);
			rmSync(path, { recursive: true });
		},
	};

	function append(size: number): void {
		const file = openSync(filler, 'a');
		try {
			for (;;) writeSync(file, Buffer.alloc(size));
		} catch (error) {
			if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
		} finally {
			closeSync(file);
		}
	}
}

/** Whether tests can have one. */
export const withSmallDisks = (() => {
	const disk = smallDisk(1);
	disk?.remove();
	return disk !== undefined;
})();

function run(program: string, ...args: readonly string[]): boolean {
	return spawnSync(program, args).status === 0;
}
