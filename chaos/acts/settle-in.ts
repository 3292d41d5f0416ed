import { until } from '../../src/playground/until.ts';
import { deputies, ministers } from '../parliament/cast.ts';
import { settleRoom } from '../people.ts';
import { rooms } from '../rooms.ts';
import type { Stage } from '../stage.ts';

/** Sixty holes end a visit. */
const FIRST_VISIT = ministers.length + 65;

/** The parliament has questions already, the bot reads them without telling anybody, and people set it up. */
export async function settleIn(stage: Stage): Promise<void> {
	const { parliament, playground, places } = stage;
	for (const [at, minister] of ministers.entries()) {
		const [first] = deputies;
		parliament.ask({ minister, deputy: deputies[at] ?? first, old: true });
	}
	const bot = await stage.startUntilUp();
	// The second visit has begun, so the first has ended.
	const visited = () => (parliament.reading.count > FIRST_VISIT ? true : undefined);
	await until(visited, { what: 'the second visit' });
	for (const room of rooms) {
		places.set(room, { channelId: await settleRoom(playground, room), isGone: false });
	}
	bot.kill();
	await bot.ended();
}
