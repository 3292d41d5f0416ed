type Reading = { readonly locale: string; readonly now: number };

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	t: { timeStyle: 'short' },
	T: { timeStyle: 'medium' },
	d: { dateStyle: 'short' },
	D: { dateStyle: 'long' },
	f: { dateStyle: 'long', timeStyle: 'short' },
	F: { dateStyle: 'full', timeStyle: 'short' },
	s: { dateStyle: 'short', timeStyle: 'short' },
	S: { dateStyle: 'short', timeStyle: 'medium' },
};

const units = [
	['year', 365 * 86_400],
	['month', 30 * 86_400],
	['day', 86_400],
	['hour', 3600],
	['minute', 60],
	['second', 1],
] as const;

function relative(seconds: number, { locale, now }: Reading): string {
	const away = seconds - Math.round(now / 1000);
	const [unit, size] = units.find(([, least]) => Math.abs(away) >= least) ?? (['second', 1] as const);
	return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(away / size), unit);
}

/** `<t:seconds:style>` as Discord words it. */
export function formatTimestamp(moment: { seconds: number; style: string }, reading: Reading): string {
	if (moment.style === 'R') return relative(moment.seconds, reading);
	return new Intl.DateTimeFormat(reading.locale, styles[moment.style] ?? styles['f']).format(moment.seconds * 1000);
}
