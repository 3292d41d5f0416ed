import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';
import { loggedError } from './logged-error.ts';

const HIDDEN = '[secret]';

/** Writes to standard error, as JSON lines, and blanks every secret wherever it would appear. */
export function createLog({
	level,
	secrets,
}: {
	readonly level: Config['logLevel'];
	readonly secrets: readonly string[];
}): Logger {
	return pino(
		{
			level,
			base: null,
			timestamp: pino.stdTimeFunctions.isoTime,
			serializers: { err: (error) => loggedError(error) },
		},
		{
			write(line: string) {
				process.stderr.write(secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), line));
			},
		},
	);
}
