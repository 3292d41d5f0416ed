import { readFile } from 'node:fs/promises';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { z } from 'zod';
import { type DiscordError, invalidForm } from '../discord-error.ts';
import { isNode } from '../node.ts';
import type { Call, Route } from './route.ts';

/** Compares a request with Discord's own description; undefined where it fits. */
export type RequestCheck = (route: Route, call: Call) => { message: string; error: DiscordError } | undefined;

const parameter = z.looseObject({
	name: z.string(),
	in: z.enum(['path', 'query', 'header']),
	required: z.boolean().optional(),
});
const operation = z.looseObject({
	operationId: z.string().optional(),
	parameters: z.array(parameter).optional(),
	requestBody: z
		.looseObject({ content: z.record(z.string(), z.unknown()), required: z.boolean().optional() })
		.optional(),
});
const description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

type Operation = z.infer<typeof operation>;
type Described = { readonly operation: Operation; readonly shared: Operation['parameters']; readonly pointer: string };

/** Reads Discord's OpenAPI description; what it says of an operation is compiled when the operation is first asked. */
export async function createRequestCheck(path: string): Promise<RequestCheck> {
	const document: unknown = JSON.parse(await readFile(path, 'utf8'));
	const [{ Ajv2020 }, { default: formats }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
	const ajv = new Ajv2020({ strict: false, allErrors: false });
	const coercing = new Ajv2020({ strict: false, coerceTypes: true });
	for (const each of [ajv, coercing]) {
		formats.default(each);
		each.addFormat('snowflake', /^\d{1,20}$/);
		each.addFormat('nonce', true);
		each.addSchema(isNode(document) ? { ...document } : {}, 'discord');
	}
	const described = describe(document);
	const compiled = new Map<string, ValidateFunction>();

	function errorsOf(
		checker: typeof ajv,
		{ pointer, value }: { pointer: string; value: unknown },
	): readonly ErrorObject[] {
		const validate = compiled.get(pointer) ?? checker.compile({ $ref: `discord#${pointer}` });
		compiled.set(pointer, validate);
		return validate(value) ? [] : (validate.errors ?? []);
	}

	// Compiled while a person waits, on a busy machine, this one would cost the bot its three seconds.
	const answering = described.get('create_interaction_response');
	if (answering) errorsOf(ajv, { pointer: bodyPointer(answering), value: {} });

	return (route, call) => {
		const found = described.get(route.operation);
		if (!found) return refused(route, [{ path: [], message: 'Discord describes no such operation' }]);
		const parameters = parametersOf(found).flatMap(({ name, pointer, where, required }) => {
			const value = where === 'path' ? call.param(name) : (call.query.get(name) ?? undefined);
			if (value === undefined) return required ? [{ path: [name], message: 'is required' }] : [];
			return errorsOf(coercing, { pointer, value }).map(({ message }) => ({ path: [name], message }));
		});
		const wanted = found.operation.requestBody;
		if (!wanted || (call.body === undefined && !wanted.required)) return refused(route, parameters);
		const errors = errorsOf(ajv, { pointer: bodyPointer(found), value: withNumericRights(call.body) });
		const inBody = errors.map(({ instancePath, message }) => ({ path: instancePath.split('/').slice(1), message }));
		return refused(route, [...parameters, ...inBody]);
	};
}

function bodyPointer({ pointer }: Described): string {
	return `${pointer}/requestBody/content/application~1json/schema`;
}

function refused(
	{ operation: name }: Route,
	wrong: readonly { path: readonly string[]; message?: string | undefined }[],
) {
	if (wrong.length === 0) return undefined;
	const told = wrong.map(({ path, message = 'does not fit' }) => `${path.join('.') || 'body'} ${message}`);
	return {
		message: `${name}: ${told.join('; ')}`,
		error: invalidForm(wrong.map(({ path, message = '' }) => ({ path, code: 'OPENAPI', message }))),
	};
}

function describe(document: unknown): Map<string, Described> {
	const found = new Map<string, Described>();
	for (const [path, item] of Object.entries(description.parse(document).paths)) {
		const shared = z.array(parameter).optional().parse(item['parameters']);
		for (const [method, value] of Object.entries(item)) {
			const read = operation.safeParse(value).data;
			if (!read?.operationId) continue;
			found.set(read.operationId, { operation: read, shared, pointer: `/paths/${escapePointer(path)}/${method}` });
		}
	}
	return found;
}

function parametersOf({ operation: { parameters = [] }, shared = [], pointer }: Described) {
	const item = pointer.slice(0, pointer.lastIndexOf('/'));
	const at = (base: string) => (each: z.infer<typeof parameter>, index: number) => ({
		name: each.name,
		where: each.in,
		required: each.required ?? false,
		pointer: `${base}/parameters/${index}/schema`,
	});
	return [...shared.map(at(item)), ...parameters.map(at(pointer))].filter(({ where }) => where !== 'header');
}

function escapePointer(path: string): string {
	return encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** The description wants a number where every client sends, and Discord takes, a string of digits. */
function withNumericRights(body: unknown): unknown {
	if (Array.isArray(body)) return body.map(withNumericRights);
	if (!isNode(body) || typeof body['default_member_permissions'] !== 'string') return body;
	return { ...body, default_member_permissions: Number(body['default_member_permissions']) };
}
