import type { Stage } from '../stage.ts';

/** About as many pages as a visit reads. */
const A_VISIT = 80;
const PATIENCE = 20_000;

/** The bot reads, and sends what is due. */
export async function aWhile(stage: Stage): Promise<void> {
	const { reading } = stage.parliament;
	const end = reading.count + A_VISIT;
	await stage.waitFor(() => reading.count > end, PATIENCE);
}
