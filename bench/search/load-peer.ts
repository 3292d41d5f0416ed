import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A peer's package from outside the project; what it looks like is said by the engine that uses it. */
export function loadPeer<Module>(packages: string, name: string): Module {
	return createRequire(join(packages, 'package.json'))(name);
}
