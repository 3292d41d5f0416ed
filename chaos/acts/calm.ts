import { nextHour } from '../clock/brussels.ts';
import { deputies, ministers, subjects } from '../parliament/cast.ts';
import type { Stage } from '../stage.ts';
import { aWhile } from './a-while.ts';
import { createMishaps } from './mishaps.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Everything works again, and days pass until all that is owed has come. If it does not, the verdict says so. */
export async function calm(stage: Stage): Promise<void> {
	const { parliament } = stage;
	createMishaps(stage)['give back']();
	const bot = await stage.startUntilUp();
	// Something for every room: what was missed comes with what can be delivered again.
	parliament.ask({ minister: ministers[0], deputy: deputies[0], topic: subjects[0], later: [] });
	parliament.ask({ minister: ministers[1], deputy: deputies[0], topic: subjects[0], later: [] });
	await aWhile(stage);
	// Young questions are read again after a day, old ones after a week; weekly news come on Mondays.
	for (const next of [morning, morning, weekLater, monday, morning]) {
		if (!isComplete(stage)) await liveTo(stage, next(stage.clock.now()));
	}
	bot.kill();
	await bot.ended();
}

/** What comes twice comes late, and after a start. */
export async function aftermath(stage: Stage): Promise<void> {
	const bot = await stage.startUntilUp();
	await liveTo(stage, stage.clock.now() + 2 * HOUR);
	bot.kill();
	await bot.ended();
}

async function liveTo(stage: Stage, instant: number): Promise<void> {
	stage.stepTo(instant + 5000);
	stage.parliament.passDeadlines();
	await aWhile(stage);
}

function isComplete({ parliament, verdict }: Stage): boolean {
	return parliament.unread() === 0 && verdict().lost.length === 0;
}

function morning(after: number): number {
	return nextHour(after, ['07:30']);
}

function weekLater(after: number): number {
	return morning(after + 7 * DAY);
}

function monday(after: number): number {
	const next = morning(after);
	return new Date(next).getUTCDay() === 1 ? next : monday(next);
}
