/** Columns as wide as they need to be; the first to the left, figures to the right. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = [heading, ...rows];
	const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
	return lines
		.map((line) =>
			line
				.map((cell, column) => {
					const width = widths[column] ?? 0;
					return column === 0 ? cell.padEnd(width) : cell.padStart(width);
				})
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** Three significant digits, which is what a run can tell. */
export function figure(value: number | undefined): string {
	if (value === undefined) return '–';
	if (value >= 100) return value.toFixed(0);
	return value.toFixed(value >= 10 ? 1 : 2);
}
