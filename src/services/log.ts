/** What we tell the operator; pino fits it. */
export type Log = {
	info(facts: object, message: string): void;
	warn(facts: object, message: string): void;
	error(facts: object, message: string): void;
};
