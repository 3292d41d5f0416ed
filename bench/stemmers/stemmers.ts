import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { foldWord } from '../../src/store/search/analysis/fold-word.ts';
import { candidates } from './candidates.ts';

const PASSES = 100;

const sets = z.object({ related: z.array(z.string()), unrelated: z.array(z.string()) });
/** The held-out sets were written when the rules were made, from random words of the corpus; no rule is for them. */
const file = z.object({ rulesMadeFor: sets, heldOut: sets });

type Sets = z.infer<typeof sets>;
type Stem = (word: string) => string;

/** Which stemmer joins the related words of parliamentary French, and no others. False when one is better than ours. */
export async function stemmers(): Promise<boolean> {
	const { rulesMadeFor, heldOut } = file.parse(
		JSON.parse(await readFile(new URL('french-words.json', import.meta.url), 'utf8')),
	);
	const columns = [column('known to ours', rulesMadeFor), column('held out', heldOut), 'ns a word'.padStart(12)];
	print(`${'joined / wrongly joined'.padEnd(28)}${columns.join('')}`);
	const [ours, ...others] = candidates().map(({ name, stem }) => ({ name, stem, score: stem && score(stem, heldOut) }));
	for (const { name, stem } of [ours, ...others].filter((each) => each !== undefined)) {
		print(
			stem
				? line(name, stem, { rulesMadeFor, heldOut })
				: `${name.padEnd(28)}   skipped: QUESTEUR_STEMMERS names no folder with it`,
		);
	}
	if (ours?.stem === undefined || ours.score === undefined) return false;
	tell(ours.stem, rulesMadeFor);
	const { joined, wrong } = ours.score;
	return others.every(
		(other) => other.score === undefined || (other.score.joined <= joined && other.score.wrong >= wrong),
	);
}

function column(name: string, { related, unrelated }: Sets): string {
	return `${name} (${related.length} / ${unrelated.length})`.padStart(28);
}

function line(name: string, stem: Stem, all: { readonly rulesMadeFor: Sets; readonly heldOut: Sets }): string {
	const scores = [all.rulesMadeFor, all.heldOut].map((each) => score(stem, each));
	const figures = scores.map(({ joined, wrong }) => `${joined} / ${wrong}`.padStart(28)).join('');
	return `${name.padEnd(28)}${figures}${speed(stem, all.rulesMadeFor).toFixed(0).padStart(12)}`;
}

function score(stem: Stem, { related, unrelated }: Sets) {
	return {
		joined: related.filter((set) => stemsOf(stem, set).size === 1).length,
		wrong: unrelated.filter((set) => stemsOf(stem, set).size < set.split(' ').length).length,
	};
}

function stemsOf(stem: Stem, set: string): ReadonlySet<string> {
	return new Set(set.split(' ').map((word) => stem(foldWord(word))));
}

/** Nanoseconds. */
function speed(stem: Stem, { related, unrelated }: Sets): number {
	const words = [...related, ...unrelated].flatMap((set) => set.split(' ').map(foldWord));
	let letters = 0;
	const run = () => {
		for (let pass = 0; pass < PASSES; pass += 1) for (const word of words) letters += stem(word).length;
	};
	run();
	const start = performance.now();
	run();
	const took = performance.now() - start;
	return letters === 0 ? Number.NaN : (took * 1e6) / (PASSES * words.length);
}

/** What ours gets wrong, of what rules may be made for. */
function tell(stem: Stem, { related, unrelated }: Sets): void {
	for (const set of related)
		if (stemsOf(stem, set).size > 1) print(`apart: ${set} (${[...stemsOf(stem, set)].join(', ')})`);
	for (const set of unrelated) {
		if (stemsOf(stem, set).size < set.split(' ').length)
			print(`joined: ${set} (${[...stemsOf(stem, set)].join(', ')})`);
	}
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}
