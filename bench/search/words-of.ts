import type { WrittenQuestion } from '../../src/domain/question.ts';

/** Everything that can be searched in, as one text. */
export function wholeText({ title, text, answers }: Pick<WrittenQuestion, 'title' | 'text' | 'answers'>): string {
	return [title, ...Object.values(text), ...answers.flatMap((answer) => Object.values(answer.text))].join('\n\n');
}

/** The words of a text that a person would search by: of four letters or more, none of the commonest. */
export function wordsOf(text: string): readonly string[] {
	const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
	return words.filter((word) => !STOP_WORDS.has(word));
}

/** Every engine leaves some such words out, each its own: a query of them would not be the same question for all. */
const STOP_WORDS = new Set(
	(
		'alors aucun aucune aurait auront aussi autre autres avaient avait avec avez avoir ayant beaucoup bien cela celle ' +
		'celles celui cette ceux chaque chez comme comment dans depuis dernier donc dont elle elles encore entre être eues ' +
		'étaient était étant eurent eussent faire fait faites fois font furent fussent hors ici jusqu leur leurs lors lorsque ' +
		'mais même mêmes moins notamment notre nous nouveau parce parmi pendant peut peuvent plupart plus pour pourquoi ' +
		'pourrait pouvez quand quant quel quelle quelles quels quelque quelques sans selon sera serait seraient seront ' +
		'seulement soient soit sommes sont sous suis tandis tant tels telle telles toujours tous tout toute toutes très trop ' +
		'voici voire vont votre vous aura avons aviez avions ayons ayez aurez aurai êtes étée étés étées étante serez serai ' +
		'soyez soyons quoi puis déjà afin ainsi après avant contre vers malgré outre sauf excepté'
	).split(' '),
);
