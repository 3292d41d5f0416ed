import { createEar } from './ear.ts';
import { lettersOf } from './letters-of.ts';

const hear = createEar();

/** A word as it sounds, see createEar. */
export function soundOf(form: string): string {
	return String.fromCharCode(...hear(lettersOf(form), 0, form.length));
}
