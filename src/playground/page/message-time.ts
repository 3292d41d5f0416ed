type Clock = { readonly locale: string; readonly now: number };
type DayWords = { readonly today: string; readonly yesterday: string };

const dayOf = (moment: number | Date): string => new Date(moment).toDateString();

/** A message's time as Discord shows it: by the hour today and yesterday, by its date before. */
export function messageTime(sentAt: Date, words: DayWords, { locale, now }: Clock): string {
	const hour = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(sentAt);
	if (dayOf(sentAt) === dayOf(now)) return `${words.today} ${hour}`;
	if (dayOf(sentAt) === dayOf(now - 86_400_000)) return `${words.yesterday} ${hour}`;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(sentAt);
}

export const shortTime = (sentAt: Date, locale: string): string =>
	new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(sentAt);

export const longDate = (sentAt: Date, locale: string): string =>
	new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(sentAt);

export const isSameDay = (one: Date, other: Date): boolean => dayOf(one) === dayOf(other);
