import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

describe('configuration', () => {
	it('needs nothing: the defaults are the playground and Wallonia', () => {
		expect(readConfig({})).toEqual({
			kind: 'config',
			config: {
				discordToken: undefined,
				discordApiUrl: 'https://discord.com/api',
				sources: undefined,
				parlementWallonie: { url: 'https://www.parlement-wallonie.be', startId: 139_347 },
				refreshCron: '*/30 7-20 * * *',
				dataDir: './data',
				locale: 'fr',
				timeZone: 'Europe/Brussels',
				playgroundPort: 8787,
				logLevel: 'info',
			},
		});
	});

	it('tells every problem at once, in sentences', () => {
		const reading = readConfig({
			DISCORD_API_URL: 'discord',
			QUESTEUR_SOURCES: 'parlement-wallonie,senat',
			PARLEMENT_WALLONIE_START: 'abc',
			QUESTEUR_REFRESH_CRON: 'every day',
			QUESTEUR_LOCALE: 'xx',
			QUESTEUR_TIMEZONE: 'Europe/Namur',
			QUESTEUR_PLAYGROUND_PORT: '99999',
			LOG_LEVEL: 'loud',
		});
		expect(reading).toEqual({
			kind: 'problems',
			problems: [
				'DISCORD_API_URL must be an http or https address, such as https://example.org.',
				'QUESTEUR_SOURCES may name only parlement-wallonie and sample, separated by commas.',
				'PARLEMENT_WALLONIE_START must be a whole number from 1 to 9999999.',
				'QUESTEUR_REFRESH_CRON must be a cron expression, such as "*/30 7-20 * * *" for every half hour from 7 to 20 h.',
				'QUESTEUR_LOCALE must be one of fr, en.',
				'QUESTEUR_TIMEZONE must be a time zone of the IANA list, such as Europe/Brussels.',
				'QUESTEUR_PLAYGROUND_PORT must be a whole number from 0 to 65535.',
				'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent.',
			],
		});
	});

	it('takes an empty variable as one that is not set', () => {
		expect(readConfig({ DISCORD_TOKEN: '', QUESTEUR_LOCALE: ' ' })).toEqual(readConfig({}));
	});

	it.each([
		['https://discord.com/channels/300000000000000001/300000000000000002', '300000000000000001'],
		['https://ptb.discord.com/channels/300000000000000001/300000000000000002', '300000000000000001'],
		['300000000000000002', '0'],
	])('reads the operator’s channel from %s', (link, guildId) => {
		const config = { operatorChannel: { kind: 'channel', guildId, channelId: '300000000000000002' } };
		expect(readConfig({ QUESTEUR_OPERATOR_CHANNEL: link })).toMatchObject({ config });
	});

	it.each(['#bureau', 'https://elsewhere.example/channels/300000000000000001/300000000000000002', '12'])(
		'refuses %s for the operator’s channel',
		(link) => {
			expect(readConfig({ QUESTEUR_OPERATOR_CHANNEL: link })).toEqual({
				kind: 'problems',
				problems: [expect.stringMatching(/^QUESTEUR_OPERATOR_CHANNEL must be the link of a channel.*Copy Link.*\.$/)],
			});
		},
	);

	it('reads a list of sources', () => {
		const reading = readConfig({ QUESTEUR_SOURCES: 'sample, parlement-wallonie' });
		expect(reading).toMatchObject({ config: { sources: ['sample', 'parlement-wallonie'] } });
	});

	it('is told whole in .env.example, in the same order', () => {
		const names = (text: string) => [...text.matchAll(/^\t?([A-Z][A-Z_]+)[:=]/gm)].map(([, name]) => name);
		expect(names(readFileSync('.env.example', 'utf8'))).toEqual(names(readFileSync('src/config.ts', 'utf8')));
	});
});
