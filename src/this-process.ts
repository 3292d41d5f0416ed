import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Tells this process from every other that may open the same data. */
export const thisProcess = { holder: randomUUID(), host: `${hostname()}${numbering()}`, pid: process.pid } as const;

/** Containers may share a name, and each numbers its processes from 1. */
function numbering(): string {
	try {
		return ` ${readlinkSync('/proc/self/ns/pid')}`;
	} catch {
		return '';
	}
}
