import type { Written } from '../written.ts';
import { authorities } from './authorities.ts';
import { digital } from './digital.ts';
import { education } from './education.ts';
import { energy } from './energy.ts';
import { environment } from './environment.ts';
import { farming } from './farming.ts';
import { health } from './health.ts';
import { housing } from './housing.ts';
import { mobility } from './mobility.ts';

const subjects = [mobility, energy, housing, education, health, farming, digital, environment, authorities];

/** In the order in which they are asked: a question on each subject in turn. */
export const written: readonly Written[] = mobility.flatMap((_, row) =>
	subjects.flatMap((questions) => questions[row] ?? []),
);
