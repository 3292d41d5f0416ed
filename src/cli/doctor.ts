import { access, constants, mkdir } from 'node:fs/promises';
import { Command } from 'commander';
import type { House } from '../composition.ts';
import type { Config } from '../config.ts';
import { checkDiscord } from './check-discord.ts';
import { checkSources } from './check-sources.ts';
import { print, tell } from './tell.ts';
import { configOrThrow, withHouse } from './with-house.ts';

/** What was looked at, and where it is not well, what to do. */
export type Finding = {
	readonly check: string;
	readonly ok: boolean;
	readonly says: string;
};

export function doctorCommand(): Command {
	return new Command('doctor')
		.description('check Node, the data, the token, permissions in each channel in use and the parliaments’ sites')
		.option('--post', 'also post a test message in each channel in use, and delete it')
		.option('--json', 'print JSON, a line per check')
		.action(async ({ json, post = false }: { json?: true; post?: boolean }) => {
			const findings = await examine({ post });
			for (const finding of findings) {
				if (json) print(finding);
				else tell(`${finding.ok ? 'ok  ' : 'FAIL'}  ${finding.check}: ${finding.says}`);
			}
			if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
		});
}

async function examine({ post }: { readonly post: boolean }): Promise<readonly Finding[]> {
	const config = configOrThrow();
	const ground = [node(), await dataDir(config)];
	if (ground.some(({ ok }) => !ok)) return ground;
	const sourceIds = config.sources ?? (config.discordToken === undefined ? [] : ['parlement-wallonie']);
	try {
		return await withHouse(
			async (house) => [
				...ground,
				await database(house),
				...(await checkDiscord(house, { post })),
				...(await checkSources(house)),
			],
			{ sourceIds },
		);
	} catch (error) {
		const says = error instanceof Error ? error.message : String(error);
		return [...ground, { check: 'database', ok: false, says }];
	}
}

function node(): Finding {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const ok = major > 22 || (major === 22 && minor >= 19);
	const says = ok ? process.version : `${process.version} is too old: use npm scripts, or Node 22.19 or later.`;
	return { check: 'node', ok, says };
}

async function dataDir({ dataDir: path }: Config): Promise<Finding> {
	try {
		await mkdir(path, { recursive: true });
		await access(path, constants.R_OK | constants.W_OK);
		return { check: 'data directory', ok: true, says: path };
	} catch {
		return {
			check: 'data directory',
			ok: false,
			says: `${path} cannot be written: set QUESTEUR_DATA_DIR, or its rights.`,
		};
	}
}

async function database({ store }: House): Promise<Finding> {
	const problems = await store.problems();
	if (problems.length === 0)
		return { check: 'database', ok: true, says: `sound, schema ${await store.schemaVersion()}` };
	return {
		check: 'database',
		ok: false,
		says: `${problems.length} problems, first: ${problems[0]}. Stop the bot and put the latest backup in its place.`,
	};
}
