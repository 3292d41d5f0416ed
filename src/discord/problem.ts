import { randomUUID } from 'node:crypto';
import { SourceError } from '../domain/source-error.ts';
import { UserError } from '../domain/user-error.ts';
import type { Translator } from '../locales/translator.ts';

export type Log = {
	info(facts: object, message: string): void;
	warn(facts: object, message: string): void;
	error(facts: object, message: string): void;
};

/** What a person is told of a failure: never its own message, which may hold anything. */
export function sentenceFor(error: unknown, { t, log, where }: { t: Translator; log: Log; where: string }): string {
	const expected = error instanceof UserError ? t.sentence(error.key, error.values) : undefined;
	if (expected !== undefined) return expected;
	if (error instanceof SourceError) {
		log.warn({ err: error, where, source: error.source }, 'a source did not answer somebody who was waiting');
		return t('errors.source');
	}
	const code = randomUUID().slice(0, 6);
	log.error({ err: error, where, code }, 'failed to answer');
	return t('errors.unexpected', { code });
}
