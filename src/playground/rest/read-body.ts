import { refusal } from '../refusals.ts';
import type { Attachment } from '../world/world.ts';

export type Body = { readonly body: unknown; readonly files: ReadonlyMap<string, Attachment> };

const noFiles: ReadonlyMap<string, Attachment> = new Map();

/** JSON, or a form whose `payload_json` is the JSON and whose other fields are files. */
export async function readBody(request: Request): Promise<Body> {
	const type = request.headers.get('content-type') ?? '';
	if (type.startsWith('multipart/form-data')) return readMultipart(await request.formData());
	const text = await request.text();
	return { body: text === '' ? undefined : parse(text), files: noFiles };
}

async function readMultipart(form: FormData): Promise<Body> {
	const files = new Map<string, Attachment>();
	const rest: Record<string, string> = {};
	for (const [field, value] of form) {
		if (typeof value === 'string') rest[field] = value;
		else files.set(field, { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
	}
	const { payload_json: json, ...fields } = rest;
	return { body: json === undefined ? fields : parse(json), files };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw refusal('invalidJson');
	}
}
