import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../../src/playground/until.ts';
import type { Bot } from '../bot.ts';
import { AUTUMN, nextHour, SPRING } from '../clock/brussels.ts';
import type { Round } from '../plan.ts';
import { hours } from '../rooms.ts';
import type { Stage } from '../stage.ts';
import { createMishaps } from './mishaps.ts';

const MINUTE = 60_000;

/** A round whose moment does not come ends here. */
const PATIENCE = 3500;

/** Half past two comes twice in the night when summer ends. */
const AGAIN = AUTUMN + 30 * MINUTE;

type Options = {
	readonly stage: Stage /** Whether the bot is there when the clocks change. */;
	readonly upAtChange: boolean;
};

/** One life of the bot; returns whether it was killed. It may also have ended before, by itself. */
export function createRounds({ stage, upAtChange }: Options) {
	const { clock, parliament, trouble, ledger } = stage;
	const mishaps = createMishaps(stage);

	return async function play(round: Round): Promise<boolean> {
		const to = stepOf(round);
		const changes = [AUTUMN, SPRING].some((change) => clock.now() < change && change <= to);
		const whileUp = round.end !== 'start' && (changes ? upAtChange : round.step.whileUp);
		if (changes) trouble.note(`clocks changed while the bot was ${whileUp ? 'up' : 'down'}`);
		if (!whileUp) stage.stepTo(to);
		if (!round.publishesWhileUp) publish(round);
		if (round.deed) mishaps[round.deed]();
		if (round.troubledStart) trouble.arm();
		const bot = stage.start();
		if (round.end === 'start') await wait(round.delay);
		else if (await until(bot.isUp, { within: 60_000, what: 'the bot' })) {
			if (!round.troubledStart) trouble.arm();
			const moment = momentOf(round, bot);
			if (whileUp) stage.stepTo(to);
			if (round.publishesWhileUp) publish(round);
			await Promise.race([moment, wait(PATIENCE), bot.ended()]);
		}
		const killed = bot.kill() || bot.wasKilled();
		await bot.ended();
		trouble.disarm();
		return killed;
	};

	function stepOf({ step }: Round): number {
		const now = clock.now();
		if (step.by !== 'next hour') return now + step.by;
		const coming = nextHour(now, hours);
		return (now < AGAIN ? Math.min(coming, AGAIN) : coming) + 5000;
	}

	function publish({ asked, goOn }: Round): void {
		for (let count = 0; count < asked; count += 1) parliament.ask();
		for (let count = 0; count < goOn; count += 1) parliament.moveOn();
	}

	/** When it is to die: at a page that it reads, or at a message, before or after it hears that Discord took it. */
	function momentOf({ end, nth, delay }: Round, bot: Bot): Promise<void> {
		return new Promise((resolve) => {
			let left = nth;
			const count = () => {
				left -= 1;
				if (left !== 0) return;
				if (delay === 0) bot.kill();
				setTimeout(resolve, delay);
			};
			if (end === 'refresh') return parliament.onRequest(count);
			const stop = ledger.onEntry(({ tellings }) => {
				if ((tellings[0]?.flow === 'digests') === (end === 'digest')) count();
				if (left <= 0) stop();
			});
			void bot.ended().then(stop);
		});
	}
}
