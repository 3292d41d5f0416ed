import type { EventKind } from '../domain/event.ts';
import type { NewsSection } from '../domain/news.ts';

const SECTION_OF: Readonly<Record<EventKind, NewsSection>> = {
	asked: 'asked',
	answered: 'answered',
	provisional: 'provisional',
	closed: 'closed',
	withdrawn: 'closed',
	overdue: 'overdue',
	changed: 'changed',
	reassigned: 'changed',
};

// A question that was asked and answered between two digests is told once, as answered.
const WEIGHT: readonly NewsSection[] = ['answered', 'closed', 'provisional', 'overdue', 'asked', 'changed'];

/** The one section of a digest in which a question appears, whatever happened to it; undefined when nothing did. */
export function newsSection(kinds: readonly EventKind[]): NewsSection | undefined {
	const sections = kinds.map((kind) => SECTION_OF[kind]);
	return WEIGHT.find((section) => sections.includes(section));
}
