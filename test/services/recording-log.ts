import type { Log } from '../../src/services/log.ts';

type Line = { readonly level: keyof Log; readonly facts: object; readonly message: string };

/** What the operator is told. */
export function recordingLog(): { readonly log: Log; readonly lines: readonly Line[] } {
	const lines: Line[] = [];
	const note = (level: keyof Log) => (facts: object, message: string) => void lines.push({ level, facts, message });
	return { log: { info: note('info'), warn: note('warn'), error: note('error') }, lines };
}
