/** Data goes to standard output, one JSON document or line at a time; what is said about it to standard error. */
export function print(value: unknown): void {
	process.stdout.write(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`);
}

export function tell(sentence: string): void {
	process.stderr.write(`${sentence}\n`);
}
