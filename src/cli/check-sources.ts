import type { House } from '../composition.ts';
import type { Finding } from './doctor.ts';

/** Whether each parliament's site answers, and what of it was not understood. */
export async function checkSources({ sources, store, reader }: House): Promise<readonly Finding[]> {
	const findings: Finding[] = [];
	for (const { id, home } of sources) {
		if (URL.canParse(home) && new URL(home).hostname.endsWith('.invalid')) continue;
		findings.push(await reachable(id, home));
		findings.push(await understood(id));
		findings.push(await agreed(id));
	}
	return findings;

	async function reachable(source: string, home: string): Promise<Finding> {
		const check = `${source} reachable`;
		try {
			await reader.read(home, { source });
			return { check, ok: true, says: home };
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return { check, ok: false, says: `${why}. Look whether ${home} opens in a browser from this machine.` };
		}
	}

	/** No failure: what we know is kept, and the page may be wrong. */
	async function agreed(source: string): Promise<Finding> {
		const check = `${source} agrees with what is known`;
		const [first, ...others] = await store.checks.disputed(source);
		if (first === undefined) return { check, ok: true, says: 'on every question' };
		const says = `not everywhere (questions: ${others.length + 1}), such as: ${first.problem}. Look at the page; if it is right: questeur refresh --source ${source} --accept --ref ${first.ref}.`;
		return { check, ok: true, says };
	}

	async function understood(source: string): Promise<Finding> {
		const check = `${source} understood`;
		const [first, ...others] = await store.checks.unreadable(source);
		if (first === undefined) return { check, ok: true, says: 'every page' };
		const says = `not everything (pages: ${others.length + 1}), such as ${first.ref}: ${first.problem}. Save one and try questeur parse.`;
		return { check, ok: false, says };
	}
}
