import { SnowflakeUtil } from 'discord.js';
import { expect, it } from 'vitest';
import { createSnowflakes } from '../../src/playground/snowflake.ts';

it('carries the time and never goes back, though the clock does', () => {
	let time = Date.UTC(2031, 4, 5);
	const next = createSnowflakes(() => time);
	const first = next();
	expect(SnowflakeUtil.timestampFrom(first)).toBe(time);
	time -= 60_000;
	const second = next();
	expect(BigInt(second)).toBeGreaterThan(BigInt(first));
	time += 120_000;
	expect(SnowflakeUtil.timestampFrom(next())).toBe(time);
});
