/** What all questions of the Chamber have in common here. */
export const CHAMBER = { source: 'chambre', addressees: [], attachments: [], topics: [] } as const;

/** `55-B034-2-0136-2020202107205`: number 136 of the session 2020-2021; `0000201000180` is of a session of one year. */
export function sessionAndNumber(ref: string): {
	readonly session: string | undefined;
	readonly number: string | undefined;
} {
	const [, number = '', first = '', second = ''] = /-(\d{4})-(\d{4})(\d{4})\d{5}$/u.exec(ref) ?? [];
	if (number === '') return { session: undefined, number: undefined };
	const session = first === '0000' ? second : `${first}-${second}`;
	return { session, number: `${Number(number)} (${session})` };
}
