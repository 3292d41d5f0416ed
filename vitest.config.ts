import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		setupFiles: ['test/chance.ts'],
		// Much of it waits, for Discord's limits or a process that starts: one worker would leave a small machine idle.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// For a machine with two processors that runs everything at once: a limit tells a hang, not a slow day.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		expect: { poll: { timeout: 20_000 } },
		reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'test-report.json' }]] : ['default'],
	},
});
