/** Words of French that tell nothing by themselves, folded; particles of elisions too. */
const stopWords = new Set(
	`a au aux avec c ce ces cet cette d dans de des du elle elles en entre est et eu il ils j je jusqu l la le les leur
	leurs lorsqu m mais me meme mes mon n ne nos notre nous on ont or ou par pas plus pour puisqu qu que quel quelle
	quelles quels qui s sa sans se ses si son sont sous sur t ta te tes ton tu un une vos votre vous y`.split(/\s+/),
);

export function isStopWord(form: string): boolean {
	return stopWords.has(form);
}
