/** French words, folded, that nobody would type to find a question; the talk of questions among them. */
const commonWords = new Set(
	`a ai aucun aucune aujourd afin ainsi alors apres au aujourd aussi autre autres aux avant avec avez avoir avons ayant
	beaucoup bien c car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci comme comment compte
	concernant concerne connaissance contre d dans date de depuis dernier derniere dernieres derniers des devrait dire
	dois doit doivent donc dont du elle elles en encore enfin entre est et etait etaient etant etc ete etes etre eu eux
	ensuite exemple fait faire font grand grande hui il ils j je jusqu l la laquelle le lequel les lesquelles lesquels leur
	leurs lors lorsqu lorsque lui m ma madame mais me meme memes mes mesure mieux ministre moins mon monsieur n ne ni
	nombre nombreuses nombreux non nos notre notamment nous nouveau nouvelle on ont ou par parmi partie pas pays peu peut
	peuvent plus plusieurs point pour pourquoi pourra pourrait pourriez pouvez prend prendre premier premiere pris prise
	puis puisque qu quand quant que quel quelle quelles quels quelque quelques question questions qui quoi s sa sans savoir
	se sein selon sera serait seront ses si soit son sont sous souhaite souhaiterais souvent suis suite suivantes sujet sur
	t tel telle telles tels temps tous tout toute toutes tres trop un une unes utilise va vers via voir vos votre vous y
	deja egalement envisagez estil existe etat lieu matiere mise mettre niveau objet ordre part permet permis presse
	projet rapport relatif relative relatifs relatives reponse base cadre cas cours effet ensemble general generale place
	ici ca quatre trois deux cinq dix cent mille janvier fevrier mars avril mai juin juillet aout septembre octobre
	combien facon maniere dits dite fois faut visant pendant envers travers grace afin outre malgre hors
	toutefois neanmoins auparavant actuellement recemment certains certaines certain certaine differents differentes
	different differente possible possibles important importante importants importantes premiers belge belges belgique
	wallonie wallon wallonne wallons wallonnes gouvernement simplement malheureusement plupart desormais plutot ailleurs parce puisse constatons souvient novembre
	decembre lundi mardi mercredi jeudi vendredi samedi dimanche annee annees jour jours mois semaine`.split(/\s+/u),
);

export function isCommon(form: string): boolean {
	return commonWords.has(form);
}
