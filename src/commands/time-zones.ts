import type { Suggest } from '../discord/options.ts';
import { fold } from '../domain/fold.ts';

const NEAR_BY = ['Europe/Brussels', 'Europe/Paris', 'Europe/Amsterdam', 'Europe/Berlin', 'Europe/London', 'UTC'];
const ALL = [...new Set([...NEAR_BY, ...Intl.supportedValuesOf('timeZone')])];

/** Completes a time zone's name; `bruxelles` is one of those that people type. */
export const suggestTimeZones: Suggest = async ({ typed }) => {
	const wanted = fold(typed).replace('bruxelles', 'brussels');
	return ALL.filter((zone) => fold(zone).includes(wanted)).map((zone) => ({ name: zone, value: zone }));
};

/** The zone as the list spells it; undefined where there is none. */
export function timeZoneNamed(typed: string): string | undefined {
	return ALL.find((zone) => zone.toLowerCase() === typed.trim().toLowerCase());
}
