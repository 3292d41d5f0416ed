import type { Subject } from '../domain/subscription.ts';
import type { Translator } from '../locales/translator.ts';

/** What is followed, in markdown. */
export function subjectWords(t: Translator, subject: Subject): string {
	return t(`subject.${subject.kind}`, valuesOf(subject));
}

/** What is followed, where no markup is read: choices, menus. */
export function subjectLabel(t: Translator, subject: Subject): string {
	return t.label(`subject.plain.${subject.kind}`, valuesOf(subject));
}

function valuesOf(subject: Subject): Readonly<Record<string, string>> {
	switch (subject.kind) {
		case 'topic':
			return { query: subject.query };
		case 'question':
			return { title: subject.title };
		default:
			return { name: subject.name };
	}
}
