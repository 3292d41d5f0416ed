import { kinds } from '../judged-query.ts';
import type { EngineOutcomes } from '../outcome.ts';
import { meanScores } from '../score/mean-scores.ts';
import type { Scores } from '../score/scores.ts';
import { NAME } from './cells.ts';

const WIDTH = 12;

type Wish = { readonly score: keyof Scores; readonly heldOut: boolean };

/** One score of all engines, by kind. */
export function comparison(engines: readonly EngineOutcomes[], { score, heldOut }: Wish): readonly string[] {
	const heading = `${score}, ${heldOut ? 'held out' : 'tuning'}`.padEnd(NAME + 4);
	const row = (name: string, isOf: (kind: string) => boolean) => {
		const figures = engines.map(({ outcomes }) => {
			const some = outcomes.filter((each) => each.heldOut === heldOut && isOf(each.query.kind));
			return meanScores(some.map(({ scores }) => scores))
				[score].toFixed(3)
				.padStart(WIDTH);
		});
		return name.padEnd(NAME + 4) + figures.join('');
	};
	return [
		heading + engines.map(({ engine }) => engine.padStart(WIDTH)).join(''),
		...kinds.map((kind) => row(kind, (other) => other === kind)),
		row('all', () => true),
	];
}
