/** Reads `7:30`, `07h30`, `7h`, `19.05` or `7 h 30`, and gives `07:30`; undefined where there is no such time. */
export function parseTimeOfDay(text: string): string | undefined {
	const [, hour, minute = '0'] = /^\s*(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?\s*$/i.exec(text) ?? [];
	if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
	return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
