import { readCustomId, writeCustomId } from './custom-id.ts';

/** One value of a custom id, and how it is read back: what comes in is checked, never trusted. */
export type Part<Value> = { write(value: Value): string; read(text: string): Value | undefined };

type Parts = Readonly<Record<string, Part<unknown>>>;

export type Payload<Spec> = { readonly [Name in keyof Spec]: Spec[Name] extends Part<infer Value> ? Value : never };

/** A button, select or form of a command: its custom id carries these values. */
export type Press<Values> = {
	readonly command: string;
	readonly action: string;
	id(values: Values): string;
	read(customId: string): Values | undefined;
};

/** `press('question', 'page', { question: count, page: count })` */
export function press<Spec extends Parts>(command: string, action: string, spec: Spec): Press<Payload<Spec>> {
	const names = Object.keys(spec);
	return {
		command,
		action,
		id: (values) => writeCustomId({ command, action, values: writeParts(spec, values) }),
		read(customId) {
			const found = readCustomId(customId);
			if (found?.command !== command || found.action !== action || found.values.length !== names.length)
				return undefined;
			return readParts(spec, found.values);
		},
	};
}

function writeParts(spec: Parts, values: Readonly<Record<string, unknown>>): readonly string[] {
	return Object.entries(spec).map(([name, part]) => part.write(values[name]));
}

function readParts<Spec extends Parts>(spec: Spec, texts: readonly string[]): Payload<Spec> | undefined;
function readParts(spec: Parts, texts: readonly string[]): unknown {
	const read = Object.entries(spec).map(([name, part], place) => [name, part.read(texts[place] ?? '')] as const);
	return read.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(read);
}

export const word: Part<string> = { write: (value) => value, read: (text) => text };

/** A whole number from 0. */
export const count: Part<number> = {
	write: String,
	read: (text) => (/^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined),
};

export const snowflake: Part<string> = {
	write: (value) => value,
	read: (text) => (/^\d{1,20}$/.test(text) ? text : undefined),
};

export function oneOf<const Word extends string>(words: readonly Word[]): Part<Word> {
	return { write: (value) => value, read: (text) => words.find((known) => known === text) };
}
