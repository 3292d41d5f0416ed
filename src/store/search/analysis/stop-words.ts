import type { Language } from '../../../domain/question.ts';

/** Words that tell nothing by themselves, folded; particles of elisions too. They stay in texts, and count in phrases. */
const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
	fr: words(`
		a ai ainsi alors au aussi aux avec c car ce ceci cela celle celles celui ces cet cette ceux ci comment d dans de des
		dont du elle elles en entre est et etaient etait etant ete etre eu il ils j je jusqu l la le les leur leurs lors
		lorsqu m mais me meme mes mon n ne ni nos notre nous on ont or ou par pas plus pour puisqu qu quand que quel quelle
		quelles quels qui quoi s sa sans se sera ses si son sont sous sur t ta te tes ton tous tout toute toutes tres tu un
		une vos votre vous y
	`),
	nl: words(`
		aan al als bij dan dat de der deze die dit door een en er geen haar heeft hem het hij hoe hun ik in is je kan met
		mijn na naar niet nog nu of om ons ook op over s t te tegen tot u uit uw van voor waar was wat we welk welke wel
		werd wie wij worden wordt zal ze zich zij zijn zo zou
	`),
	de: words(`
		aber als am an auch auf aus bei bis da das dass dem den der des die dies diese dieser du durch ein eine einem einen
		einer eines er es fur hat hatte ich ihr im in ist ja kann mein mit nach nicht noch nur ob oder sein sich sie sind so
		um und uns unter von vor war was wenn wer werden wie wir wird wurde zu zum zur
	`),
	en: words(`
		a an and any are as at be been but by can did do does for from had has have he her his how i if in into is it its
		may me my no nor not of on or our s shall she so that the their them there these they this those to was we were what
		when which who will with would you your
	`),
};

export function isStopWord(form: string, language: Language = 'fr'): boolean {
	return stopWords[language].has(form);
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.trim().split(/\s+/));
}
