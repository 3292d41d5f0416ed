/** One field that Discord refuses, such as `embeds.0.title`. */
export type Problem = { readonly path: readonly PropertyKey[]; readonly code: string; readonly message: string };

type Tree = { [key: string]: Tree | readonly { code: string; message: string }[] };

/** An answer of Discord's API that says no. */
export class DiscordError extends Error {
	readonly status: number;
	readonly code: number;
	errors: Tree | undefined;

	constructor(status: number, reason: { code: number; message: string; problems?: readonly Problem[] }) {
		super(reason.message);
		this.name = 'DiscordError';
		this.status = status;
		this.code = reason.code;
		this.errors = reason.problems ? tree(reason.problems) : undefined;
	}

	/** The same refusal of a form that is one field of a larger one. */
	within(field: string): DiscordError {
		if (!this.errors) return this;
		const nested = new DiscordError(this.status, { code: this.code, message: this.message });
		nested.errors = { [field]: this.errors };
		return nested;
	}

	toJSON() {
		return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
	}
}

export function invalidForm(problems: readonly Problem[]): DiscordError {
	return new DiscordError(400, { code: 50035, message: 'Invalid Form Body', problems });
}

function tree(problems: readonly Problem[]): Tree {
	const root: Tree = {};
	for (const { path, code, message } of problems) {
		const leaf = path.reduce<Tree>((node, key) => branch(node, String(key)), root);
		const told = Array.isArray(leaf['_errors']) ? leaf['_errors'] : [];
		leaf['_errors'] = [...told, { code, message }];
	}
	return root;
}

function branch(node: Tree, key: string): Tree {
	const found = node[key];
	if (found && !isList(found)) return found;
	const made: Tree = {};
	node[key] = made;
	return made;
}

function isList(value: Tree[string]): value is readonly { code: string; message: string }[] {
	return Array.isArray(value);
}
