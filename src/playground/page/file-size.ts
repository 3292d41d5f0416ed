const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function fileSize(bytes: number, locale: string): string {
	const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), units.length - 1);
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: units[power] ?? 'byte',
		maximumFractionDigits: 1,
	}).format(bytes / 1024 ** power);
}
