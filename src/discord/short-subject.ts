import type { Subject } from '../domain/subscription.ts';
import { cutPlain } from './cut.ts';

const LONGEST = 100;

/** A subject that takes no more of a line than it is worth. */
export function shortSubject(subject: Subject): Subject {
	if (subject.kind === 'topic') return { ...subject, query: cutPlain(subject.query, LONGEST) };
	if (subject.kind === 'question') return { ...subject, title: cutPlain(subject.title, LONGEST) };
	return { ...subject, name: cutPlain(subject.name, LONGEST) };
}
