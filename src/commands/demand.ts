import type { Context } from '../discord/call.ts';
import { UserError } from '../domain/user-error.ts';
import { type Act, access } from './access.ts';
import { may } from './may.ts';
import { standingsOf } from './standings.ts';

/** Refuses, saying what to do, where who calls may not do that. */
export function demand(caller: Pick<Context, 'place' | 'person'>, act: Act): void {
	if (may(caller, act)) return;
	const { refusal = 'errors.guildOnly', outside = 'errors.guildOnly' } = access[act];
	throw new UserError(standingsOf(caller).includes('member') ? refusal : outside);
}
