import type { Language } from '../../../domain/question.ts';
import { stem } from './stem.ts';

/** The index's word for a folded word in a text of that language: its stem, apart from other languages' stems. */
export function termOf(form: string, language: Language): string {
	return language === 'fr' ? stem(form) : `${language}:${form}`;
}
