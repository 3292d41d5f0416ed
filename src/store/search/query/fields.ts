import { fold } from '../../../domain/fold.ts';

const fieldNames = [
	'title',
	'question',
	'answer',
	'asker',
	'addressee',
	'status',
	'session',
	'before',
	'after',
	'since',
	'until',
	'asked',
] as const;
export type FieldName = (typeof fieldNames)[number];
export type RestrictionField = Exclude<FieldName, 'title' | 'question' | 'answer'>;

/** What people call them: what Questeur writes first, then what they guess. */
const names: Readonly<Record<FieldName, string>> = {
	title: 'titre titres intitulé objet sujet title subject',
	question: 'question questions texte text',
	answer: 'réponse réponses answer answers reply',
	asker: 'de auteur auteure autrice député députée par from by deputy author asker',
	addressee: 'à a ministre to minister',
	status: 'statut état status state',
	session: 'session',
	before: 'avant before',
	after: 'après after',
	since: 'depuis dès du since',
	until: 'jusque jusqu’à jusqu’au au until till',
	asked: 'date année posée year asked',
};

const fields = new Map(
	fieldNames.flatMap((field) => names[field].split(' ').map((name) => [fold(name), field] as const)),
);

/** `réponse` */
export function writtenField(field: FieldName): string {
	return names[field].split(' ')[0] ?? field;
}

/** Accents and case are indifferent. */
export function fieldNamed(typed: string): FieldName | undefined {
	return fields.get(fold(typed));
}
