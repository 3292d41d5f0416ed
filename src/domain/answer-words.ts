/**
 * What French answers say when they answer nothing, one sentence at a time, folded: no accents, no punctuation.
 * A sentence of any other kind makes the whole text an answer.
 */
const ADDRESSES =
	'(?:adresser|poser|interroger|prendre contact|se tourner|vous tourner|se referer|se reporter|vous referer|vous reporter|consulter|prendre connaissance)';
const INVITES = '(?:invite|prie|propose|suggere|conseille|recommande|encourage|saurais gre|convient|renvoie)';
const SOMEBODY = '(?:ministre|secretaire d etat|collegue|gouvernement federal|federal|federation wallonie bruxelles)';
const COMPETENCE = '(?:competences?|ressort|attributions?|domaine de competences?)';

const REFERRALS = [
	new RegExp(`\\b${INVITES}\\b.*\\b${ADDRESSES}\\b`),
	/\bje (?:vous |la |le )?renvoie\b|\bje (?:me refere|m en refere)\b/,
	/\bl honneur de (?:me referer|renvoyer)\b|\bpermets de (?:vous )?renvoyer\b/,
	new RegExp(`\\b(?:releve|relevent|relevant|ressortit|ressortissent)\\b.*\\b${SOMEBODY}\\b`),
	new RegExp(`\\bressort(?:ent)? (?:de la|des|du) (?:${COMPETENCE}|${SOMEBODY})\\b`),
	new RegExp(
		`\\bne? .*\\b(?:releve|relevent|relevant|est|sont|entre|entrent|ressort)\\b.*\\bm(?:a|es|on) ${COMPETENCE}\\b`,
	),
	new RegExp(`\\b(?:est|sont) de la ${COMPETENCE} .*${SOMEBODY}\\b`),
	new RegExp(`\\bsort(?:ent)? .*\\bm(?:a|es|on) ${COMPETENCE}\\b`),
	/\bpas en mesure d (?:y )?(?:apporter|fournir|donner) (?:une|de) reponse\b/,
	/\breponse .*\btransmise directement a l honorable membre\b|\bconsulte[er]s? au greffe\b/,
	/\bsera posee sous forme de question orale\b/,
	/\ba (?:deja )?fait l objet d une (?:reponse|question) .*\b(?:commission|seance|question)\b/,
];

const SOON =
	'(?:d ici peu|prochainement|ulterieurement|sous peu|bientot|au plus vite|des que|dans les (?:plus )?(?:brefs|meilleurs)|dans les prochain|a bref delai|apres reception|des (?:leur )?reception)';
const REPLY = '(?:reponses?|elements de reponse|complements? d information|informations complementaires)';
const WHOLE_REPLY = 'reponse (?:plus )?(?:complete|definitive|detaillee|circonstanciee|precise)';
const WILL =
	'(?:sera|seront|pourrai?|pourront|serai en mesure|permettr(?:a|ont)|parviendr(?:a|ont)|suivr(?:a|ont)|fournirai|communiquerai|transmettrai|apporterai|adresserai|donnerai|ferai parvenir)';

const PROMISES = [
	/\breponse (?:provisoire|d attente|interimaire|intermediaire)\b|\ba titre provisoire\b/,
	/\b(?:la|ma|cette) reponse (?:complete )?(?:necessite|requiert|exige|demande) /,
	/\bquestions? (?:necessite|necessitent|requiert|requierent) .*\b(?:investigation|recherche|verification|developpement|collecte|delai)/,
	new RegExp(
		`\\b${REPLY}\\b.*\\b(?:vous|lui) (?:sera|seront|parviendra|parviendront)\\b|\\b${REPLY} suivr(?:a|ont)\\b`,
	),
	new RegExp(`^(?=.*\\b${WHOLE_REPLY}\\b)(?=.*\\b${WILL}\\b)`),
	new RegExp(`^(?=.*\\b${REPLY}\\b)(?=.*\\b${SOON}\\b)(?=.*\\b${WILL}\\b)`),
	/\bne manquerai pas de (?:vous|lui) (?:revenir|communiquer|transmettre|fournir|apporter|faire parvenir|repondre)\b/,
	/\bne manquerai pas de (?:revenir vers|completer (?:ma|cette|la presente) reponse)\b|\breviendrai (?:vers|aupres)\b/,
];

const COURTESIES = [
	/\bpris(?:e)? (?:bonne )?connaissance de (?:la|cette|votre|sa|ses|vos)\b.*\bquestion/,
	/\b(?:bien recu|bonne reception|accuse reception)\b/,
	/\b(?:retenu|retient) toute mon attention\b|\b(?:je )?(?:vous )?remercie\b|^monsieur le depute$|^madame la deputee$/,
	/\b(?:recolter|rassembler|collecter|reunir|recueillir)\b.*\b(?:elements|informations|donnees|renseignements)\b/,
	/\b(?:interroge|sollicite|charge|consulte|demande a) .*\b(?:services|administration|cabinet)\b/,
	/\b(?:mes services|mon administration|l administration)\b.*\b(?:interroge|sollicite|charge|consulte)e?s?\b/,
	/\b(?:elements|informations|donnees|investigations|recherches|analyses?)\b.*\b(?:pas encore|en cours)\b/,
	/\bpas encore\b.*\b(?:elements|informations|donnees|renseignements)\b/,
];

export type Sentence = 'referral' | 'promise' | 'courtesy' | 'substance';

/** What one folded sentence does. */
export function sentenceOf(folded: string): Sentence {
	if (REFERRALS.some((pattern) => pattern.test(folded))) return 'referral';
	if (PROMISES.some((pattern) => pattern.test(folded))) return 'promise';
	return COURTESIES.some((pattern) => pattern.test(folded)) ? 'courtesy' : 'substance';
}
