import type { Addressee, Person, WrittenQuestion } from '../../domain/question.ts';
import type { Translator } from '../../locales/translator.ts';
import { cutPlain } from '../cut.ts';

/** Askers of one question can be a whole group: what fits in a line is enough. */
const LONGEST_NAMES = 120;
const LONGEST_OFFICE = 200;

/** `Marie-Dominique Simonet (cdH), Julien Matagne`; plain, to be escaped. */
export function nameList(people: readonly Person[]): string {
	const names = people.map(({ name, group }) => (group === undefined ? name : `${name} (${group})`));
	return cutPlain(names.join(', '), LONGEST_NAMES);
}

/** Who asked, and who has to answer: the last one put in charge. */
export function peopleLines(
	t: Translator,
	{ askers, addressees }: Pick<WrittenQuestion, 'askers' | 'addressees'>,
): string {
	const current = addressees.at(-1);
	const lines = [
		askers.length > 0 ? t('card.askedBy', { names: nameList(askers) }) : undefined,
		current && `${addresseeWords(t, current)}${earlierWords(t, addressees.slice(0, -1))}`,
	];
	return lines.filter(Boolean).join('\n');
}

function addresseeWords(t: Translator, { name, portfolio }: Addressee): string {
	const shown = cutPlain(name, LONGEST_NAMES);
	if (portfolio === undefined) return t('card.putTo', { name: shown });
	return t('card.putToOffice', { name: shown, portfolio: cutPlain(portfolio, LONGEST_OFFICE) });
}

function earlierWords(t: Translator, earlier: readonly Addressee[]): string {
	return earlier.length === 0 ? '' : ` ${t('card.before', { names: nameList(earlier.map(withoutGroup)) })}`;
}

function withoutGroup({ name }: Addressee): Person {
	return { name, group: undefined };
}
