import type { PageEvent } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { modalFields } from './modal-fields.ts';
import type { Scene } from './scene.ts';

type Opened = PageEvent & { readonly type: 'modal' };
type Fields = Record<string, string | readonly string[]>;

/** The form that the bot asks somebody to fill in. */
export function openModal(
	{ modal }: Opened,
	scene: Scene,
	onSubmit: (fields: Fields) => Promise<string | undefined>,
): void {
	const { words, state } = scene;
	const { nodes, fields } = modalFields(modal.components, scene);
	const error = element('div', { class: 'composer-error', role: 'alert', hidden: true });
	const submit = element('button', { type: 'submit', class: 'button primary' }, words.submit);
	const form = element(
		'form',
		{ method: 'dialog' },
		element('div', { class: 'modal-fields' }, ...nodes),
		error,
		element(
			'footer',
			{},
			element('button', { type: 'button', class: 'button secondary', onclick: () => dialog.close() }, words.cancel),
			submit,
		),
	);
	const dialog = element(
		'dialog',
		{ class: 'modal', 'aria-labelledby': 'modal-title' },
		element(
			'header',
			{},
			avatar(state.bot),
			element('h2', { id: 'modal-title' }, modal.title),
			element(
				'button',
				{ type: 'button', class: 'plain', 'aria-label': words.close, onclick: () => dialog.close() },
				icon('close'),
			),
		),
		form,
	);

	form.addEventListener('submit', async (event) => {
		event.preventDefault();
		submit.disabled = true;
		const refused = await onSubmit(Object.fromEntries(fields.map(({ customId, read }) => [customId, read()])));
		submit.disabled = false;
		if (refused === undefined) dialog.close();
		error.replaceChildren(icon('caution'), refused ?? '');
		error.hidden = refused === undefined;
	});
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
	fields[0]?.node.focus();
}
