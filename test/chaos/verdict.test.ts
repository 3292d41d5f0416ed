import { describe, expect, it } from 'vitest';
import { deputies, ministers } from '../../chaos/parliament/cast.ts';
import type { Deed, Document, Happening } from '../../chaos/parliament/document.ts';
import { tellingsIn } from '../../chaos/verdict/telling.ts';
import { type Evidence, verdictOn } from '../../chaos/verdict/verdict.ts';

type Place = Evidence['rooms'][number];

const everything = { path: 'minister', value: '', interest: 'all', isAbout: () => true } as const;
const place: Place = { name: 'salon', pace: 'now', follows: [everything], channelId: 'c', isGone: false };

/** What was read at these requests, one after the other. */
function question(ref: string, deeds: readonly (readonly [Deed, number])[]): Document {
	const happenings = deeds.map(
		([deed, request]): Happening => ({ deed, on: '2026-10-24', since: request, by: request + 1, byTime: request }),
	);
	const [deputy] = deputies;
	const [minister] = ministers;
	return { ref, deputy, minister, topic: 'écluses', place: 'Nulle-Part', happenings, later: [], old: false };
}

const icons = { asked: '❓', answered: '✅', provisional: '🕓', overdue: '⏰', changed: '✏️' } as const;
const link = (ref: string) => `[Titre](https://parlement.example/pwpages?p=x&iddoc=${ref})`;
const alert = (ref: string, ...deeds: Deed[]) =>
	`### ${deeds.map((deed) => `${icons[deed]} Fait`).join(' · ')}\n**${link(ref)}**`;
const digest = (day: string, deed: Deed, ...refs: string[]) =>
	`## Résumé du ${day}\n### ${icons[deed]} Faits (${refs.length})\n**Octave de Ravine**\n${refs.map((ref) => `- ${link(ref)}`).join('\n')}`;

function judged(documents: readonly Document[], texts: readonly string[], where: Place = place) {
	const entries = texts.map((content, at) => ({
		channelId: 'c',
		tellings: tellingsIn({ components: [{ type: 10, content }] }, at),
	}));
	const { lost, duplicated, reordered, expected, seen } = verdictOn({ rooms: [where], documents, entries });
	return { expected, seen, lost: lost.length, duplicated: duplicated.length, reordered: reordered.length };
}

const sound = { lost: 0, duplicated: 0, reordered: 0 };
const one = question('1', [
	['asked', 10],
	['answered', 20],
]);
const two = question('2', [['asked', 12]]);

describe('alerts', () => {
	it.each([
		['each told once, in order', [alert('1', 'asked'), alert('2', 'asked'), alert('1', 'answered')], sound],
		['two that came together', [alert('1', 'asked', 'answered'), alert('2', 'asked')], { ...sound, reordered: 1 }],
		['one missing', [alert('1', 'asked'), alert('1', 'answered')], { ...sound, lost: 1 }],
		['nothing at all', [], { ...sound, lost: 3 }],
		[
			'one twice',
			[alert('1', 'asked'), alert('2', 'asked'), alert('2', 'asked'), alert('1', 'answered')],
			{ ...sound, duplicated: 1 },
		],
		[
			'one under another heading',
			[alert('1', 'asked'), alert('2', 'overdue'), alert('1', 'answered')],
			{ ...sound, lost: 1, duplicated: 1 },
		],
		[
			'one that never happened',
			[alert('1', 'asked'), alert('2', 'asked'), alert('3', 'asked'), alert('1', 'answered')],
			{ ...sound, duplicated: 1 },
		],
		['out of order', [alert('2', 'asked'), alert('1', 'asked'), alert('1', 'answered')], { ...sound, reordered: 1 }],
	])('%s', (_, texts, found) => {
		expect(judged([one, two], texts)).toMatchObject(found);
	});

	it('that may have been read in either order have none', () => {
		const unsure = question('3', [['asked', 11]]);
		expect(judged([question('1', [['asked', 10]]), unsure], [alert('3', 'asked'), alert('1', 'asked')])).toMatchObject(
			sound,
		);
	});

	it('of a channel that is gone are owed no more, and may not come twice', () => {
		const gone = { ...place, isGone: true };
		expect(judged([one, two], [alert('1', 'asked'), alert('1', 'asked')], gone)).toEqual({
			...sound,
			expected: 1,
			seen: 1,
			duplicated: 1,
		});
	});
});

describe('digests', () => {
	const where: Place = { ...place, follows: [], digest: { at: '07:30', covers: 'everything' } };
	const eve = Date.UTC(2026, 9, 24);
	const read = (document: Document, ...times: number[]): Document => {
		for (const [at, happening] of document.happenings.entries()) happening.byTime = times[at] ?? eve;
		return document;
	};
	const asked = () => read(question('1', [['asked', 10]]), eve);
	const both = () =>
		read(
			question('1', [
				['asked', 10],
				['answered', 20],
			]),
			eve,
			eve,
		);

	it.each([
		['a question told once', [asked()], [digest('24 octobre 2026', 'asked', '1')], sound],
		['one told under what matters most', [both()], [digest('24 octobre 2026', 'answered', '1')], sound],
		['one told under less', [both()], [digest('24 octobre 2026', 'asked', '1')], { ...sound, lost: 1 }],
		['one told twice', [asked()], [digest('24 octobre 2026', 'asked', '1', '1')], { ...sound, duplicated: 1 }],
		['one told in an earlier digest, which was late', [asked()], [digest('23 octobre 2026', 'asked', '1')], sound],
		[
			'one told in a later digest than its own',
			[asked(), read(two, eve)],
			[digest('24 octobre 2026', 'asked', '2'), digest('1er novembre 2026', 'asked', '1')],
			{ ...sound, reordered: 1 },
		],
	])('%s', (...[, documents, texts, found]) => {
		expect(judged(documents, texts, where)).toMatchObject(found);
	});
});
