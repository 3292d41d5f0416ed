import { expect, it } from 'vitest';
import { startSchedule } from '../src/schedule.ts';
import { recordingLog } from './services/recording-log.ts';

const timeZone = 'Europe/Brussels';

it('repeats a chore, never over itself, though it fails, and waits at the end for what is under way', async () => {
	const { log, lines } = recordingLog();
	let under = 0;
	let begun = 0;
	let most = 0;
	const third = Promise.withResolvers<void>();
	const work = async () => {
		begun += 1;
		under += 1;
		most = Math.max(most, under);
		if (begun === 3) third.resolve();
		for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setTimeout(resolve, 1));
		under -= 1;
		throw new Error('Discord is away');
	};
	const schedule = startSchedule({ chores: [{ name: 'send', when: 2, work }], timeZone, log });
	await third.promise;
	await schedule.stop();
	expect({ under, most }).toEqual({ under: 0, most: 1 });
	expect(lines.length).toBeGreaterThan(1);
});

it('begins a chore again while it is under way where that is said to be well, and waits for all of it', async () => {
	const { log } = recordingLog();
	const free = Promise.withResolvers<void>();
	const third = Promise.withResolvers<void>();
	let begun = 0;
	let ended = 0;
	const work = async () => {
		begun += 1;
		if (begun === 3) third.resolve();
		await free.promise;
		ended += 1;
	};
	const schedule = startSchedule({ chores: [{ name: 'send', when: 2, work, overlaps: true }], timeZone, log });
	await third.promise;
	const stopped = schedule.stop();
	free.resolve();
	await stopped;
	expect(ended).toBe(begun);
});
