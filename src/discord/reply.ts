import type { Card } from './card.ts';

/** A modal: what is typed in its fields reaches the handler of `customId` as `fields`. */
export type Form = {
	readonly customId: string;
	readonly title: string;
	readonly fields: readonly FormField[];
};

export type FormField = {
	readonly name: string;
	readonly label: string;
	readonly description?: string;
	readonly value?: string;
	readonly required: boolean;
	readonly long?: boolean;
	readonly most?: number;
};

/** What a command says. The router delivers it. */
export type Reply =
	/** A message that only who asked sees, or everyone in the channel. */
	| { readonly kind: 'message'; readonly audience: 'reader' | 'everyone'; readonly card: Card }
	/** The message whose button was pressed, changed. */
	| { readonly kind: 'here'; readonly card: Card }
	/** Only as an immediate answer: Discord takes no form after a deferral. */
	| { readonly kind: 'form'; readonly form: Form };

export function privately(card: Card): Reply {
	return { kind: 'message', audience: 'reader', card };
}

export function publicly(card: Card): Reply {
	return { kind: 'message', audience: 'everyone', card };
}

export function inPlace(card: Card): Reply {
	return { kind: 'here', card };
}

export function ask(form: Form): Reply {
	return { kind: 'form', form };
}
