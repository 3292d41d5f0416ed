import type { Context } from '../discord/call.ts';
import { type Act, access } from './access.ts';
import { standingsOf } from './standings.ts';

/** Whether who calls may do that where they call, by the table in access.ts. */
export function may(caller: Pick<Context, 'place' | 'person'>, act: Act): boolean {
	const standings = standingsOf(caller);
	return access[act].who.some((standing) => standings.includes(standing));
}
