import { expect, it } from 'vitest';
import { deputies, ministers } from '../../chaos/parliament/cast.ts';
import type { Document } from '../../chaos/parliament/document.ts';
import { createReading } from '../../chaos/parliament/reading.ts';

function question(ref: string): Document {
	const happenings = [{ deed: 'asked', on: '2026-10-24', since: undefined, by: undefined, byTime: undefined } as const];
	const [deputy] = deputies;
	const [minister] = ministers;
	return {
		ref,
		deputy,
		minister,
		topic: 'écluses',
		place: 'Nulle-Part',
		happenings: [...happenings],
		later: [],
		old: false,
	};
}

const document = question('1');
const answered = { deed: 'answered', on: '2026-10-25', since: undefined, by: undefined, byTime: undefined } as const;

it('a question is kept once the same process looks again at what it looked at after it', () => {
	const reading = createReading({ now: () => 7 });
	const visit = (process: number, refs: readonly string[]) => {
		for (const ref of refs) reading.serve({ process, ref, document: ref === '1' ? document : undefined });
	};
	const [asked] = document.happenings;
	visit(1, ['1', '2', '3']);
	expect(asked).toMatchObject({ since: 1, by: undefined });
	visit(2, ['2', '1', '1', '3']);
	expect(asked).toMatchObject({ since: 1, by: undefined });
	document.happenings.push({ ...answered });
	visit(2, ['2']);
	expect(asked).toMatchObject({ by: undefined });
	visit(2, ['3']);
	expect(asked).toMatchObject({ since: 1, by: 9, byTime: 7 });
	expect(document.happenings[1]).toMatchObject({ since: undefined, by: undefined });
});
