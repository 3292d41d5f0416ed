/** How far the word that stands at a place among letters is from the form that the measure was made for. */
export type Measure = (letters: Readonly<ArrayLike<number>>, start: number, length: number) => number;

/**
 * Counts the letters that are wrong, missing, too many or swapped with the next one (optimal string alignment), up to
 * `most`; beyond, it is `most + 1`. It keeps its rows: one measure serves thousands of words.
 */
export function createMeasure(own: Uint16Array, most: number): Measure {
	let row = new Uint16Array(own.length + 1);
	let before = new Uint16Array(own.length + 1);
	let twoBefore = new Uint16Array(own.length + 1);

	return function measure(letters, start, length) {
		if (Math.abs(own.length - length) > most) return most + 1;
		const shorter = Math.min(own.length, length);
		let same = 0;
		while (same < shorter && own[same] === letters[start + same]) same += 1;
		let tail = 0;
		while (tail < shorter - same && own[own.length - 1 - tail] === letters[start + length - 1 - tail]) tail += 1;
		const [width, height] = [own.length - same - tail, length - same - tail];
		if (width === 0 || height === 0) return width + height;
		for (let x = 0; x <= width; x += 1) row[x] = x;
		for (let y = 1; y <= height; y += 1) {
			const oldest = twoBefore;
			twoBefore = before;
			before = row;
			row = oldest;
			row[0] = y;
			const letter = letters[start + same + y - 1];
			const previous = y > 1 ? letters[start + same + y - 2] : undefined;
			let least = y;
			for (let x = 1; x <= width; x += 1) {
				const ours = own[same + x - 1];
				let steps = (before[x - 1] ?? 0) + (ours === letter ? 0 : 1);
				steps = Math.min(steps, (before[x] ?? 0) + 1, (row[x - 1] ?? 0) + 1);
				if (ours === previous && x > 1 && own[same + x - 2] === letter) {
					steps = Math.min(steps, (twoBefore[x - 2] ?? 0) + 1);
				}
				row[x] = steps;
				if (steps < least) least = steps;
			}
			if (least > most) return most + 1;
		}
		return Math.min(row[width] ?? 0, most + 1);
	};
}
