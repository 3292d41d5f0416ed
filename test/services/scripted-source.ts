import type { WrittenQuestion } from '../../src/domain/question.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { SourceError } from '../../src/domain/source-error.ts';
import type { Source } from '../../src/sources/source.ts';
import { aQuestion } from '../domain/a-question.ts';

const HOUR = 3_600_000;
const TEN_DAYS = 240 * HOUR;
const HOLES_AT_THE_END = 3;

/** A small parliament whose site shows what the test puts there, numbered from 1. */
export function createScriptedSource({ requestsPerRun = 600 }: { readonly requestsPerRun?: number } = {}) {
	const pages = new Map<string, Reading>();
	const failing = new Set<string>();
	const broken = new Set<string>();
	const reads: string[] = [];
	let isDown = false;

	const source: Source = {
		id: 'exemple',
		name: 'Parlement d’Exemple',
		home: 'https://parlement.exemple.invalid',
		hosts: ['parlement.exemple.invalid'],
		language: 'fr',
		capabilities: { discovers: true, showsPending: true, marksProvisional: true },
		deadlineRule: undefined,
		requestsPerRun,
		async *discover({ highestRef }) {
			let holes = 0;
			for (let ref = Number(highestRef ?? 0) + 1; holes < HOLES_AT_THE_END; ref += 1) {
				const found = yield String(ref);
				holes = found === 'absent' ? holes + 1 : 0;
			}
		},
		async read(ref) {
			reads.push(ref);
			if (broken.has(ref)) throw new TypeError('unforeseen');
			if (isDown || failing.has(ref)) {
				throw new SourceError(`exemple answered 503 for ${ref}`, { source: 'exemple', ref });
			}
			return pages.get(ref) ?? { kind: 'absent' };
		},
		nextCheck: ({ now }) => now + HOUR,
		nextTry: ({ firstTried, now }) => (now < firstTried + TEN_DAYS ? now + HOUR : undefined),
		parse: () => ({ kind: 'absent' }),
		async close() {},
	};

	return {
		source,
		/** Refs in the order in which they were read. */
		reads,
		shows(ref: string, reading: Reading): void {
			pages.set(ref, reading);
		},
		/** Puts a question on the site, or its new state. */
		publishes(given: Partial<WrittenQuestion> & Pick<WrittenQuestion, 'ref'>): WrittenQuestion {
			const question = aQuestion({ url: `https://parlement.exemple.invalid/questions/${given.ref}`, ...given });
			pages.set(given.ref, { kind: 'question', question });
			return question;
		},
		goesDown(): void {
			isDown = true;
		},
		comesBack(): void {
			isDown = false;
			failing.clear();
		},
		/** One page meets a fault of ours. */
		breaksAt(ref: string): void {
			broken.add(ref);
		},
		/** One page fails, the others are served. */
		failsAt(ref: string): void {
			failing.add(ref);
		},
	};
}
