import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import type { Language } from '../../../domain/question.ts';
import { stemDutch } from './dutch/stem-dutch.ts';
import { stemFrench } from './french/stem-french.ts';

const stems: Readonly<Record<Language, (word: string) => string>> = {
	fr: stemFrench,
	nl: stemDutch,
	de: german,
	en: english,
};

/** The index's word for a folded word in a text of that language: its stem, apart from other languages' stems. */
export function termOf(form: string, language: Language): string {
	const stem = /^[a-z]{3,}$/.test(form) ? stems[language](form) : form;
	return language === 'fr' ? stem : `${language}:${stem}`;
}
