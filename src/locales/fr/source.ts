/** What the operator's channel is told of a source. */
export const source = {
	failing:
		'⚠️ **{{source}}** : le site ne répond plus, ou mal. Ce qui était connu reste consultable ; la lecture reprendra d’elle-même. S’il ne s’ouvre pas non plus dans un navigateur, il n’y a qu’à attendre ; s’il s’ouvre, `questeur doctor` dit ce qui cloche.',
	held: '⚠️ **{{source}}** : la dernière lecture est retenue, car $t(status.why.{{rule}}). Rien n’a été cru, enregistré ni annoncé. Regardez le site : si c’est vrai, `questeur refresh --accept` le croit tout de suite ; si c’est une panne, il n’y a rien à faire. `/état` dit le reste.',
	sound: '✅ **{{source}}** : la lecture a repris normalement.',
};
