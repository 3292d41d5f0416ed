/** Words of letters only: numbers, refs and the like mean what they say. */
const CORRECTABLE = /^[a-z]{3,40}$/;

/** How many letters of a form may be wrong for it to be one of the vocabulary; 0 when it must be taken as typed. */
export function slipsAllowed(form: string): 0 | 1 | 2 {
	if (!CORRECTABLE.test(form)) return 0;
	return form.length < 6 ? 1 : 2;
}
