import type { Stage } from '../stage.ts';

/** More pages than a visit reads beyond the last question. */
const A_VISIT = 70;
const PATIENCE = 30_000;

/** The bot reads what is new to it, comes back for more, and sends what is due. */
export async function aWhile(stage: Stage): Promise<void> {
	const { reading, unread } = stage.parliament;
	const end = reading.count + (unread() === 0 ? A_VISIT : 2 * A_VISIT + unread());
	await stage.waitFor(() => reading.count > end, PATIENCE);
}
