import { type House, openHouse } from '../composition.ts';
import { type Config, readConfig, type SourceId } from '../config.ts';
import { loadDotEnv } from '../dot-env.ts';
import { createLog } from '../log.ts';

/** A configuration that cannot be used: every problem at once. */
export function configOrThrow(): Config {
	loadDotEnv();
	const reading = readConfig();
	if (reading.kind === 'config') return reading.config;
	throw new Error(['The configuration has to be put right first:', ...reading.problems].join('\n  '));
}

/** Opens the house for one piece of work at the command line, and closes it whatever happens. */
export async function withHouse<Result>(
	work: (house: House) => Promise<Result>,
	{ sourceIds = [] }: { readonly sourceIds?: readonly SourceId[] } = {},
): Promise<Result> {
	const config = configOrThrow();
	const secrets = config.discordToken === undefined ? [] : [config.discordToken];
	const log = createLog({ level: config.logLevel === 'info' ? 'warn' : config.logLevel, secrets });
	const house = await openHouse({ config, sourceIds, log });
	try {
		return await work(house);
	} finally {
		await house.close();
	}
}
