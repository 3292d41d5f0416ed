import type { OptionValue } from '../protocol.ts';
import { type Draft, type Problem, readDraft, startDraft } from './command-draft.ts';
import { createCommandForm } from './command-form.ts';
import type { Callable } from './command-list.ts';
import { createCompletion } from './completion.ts';
import { element } from './element.ts';
import type { Completing } from './field-completion.ts';
import { icon } from './icon.ts';
import { createTextBox } from './text-box.ts';
import type { Words } from './words.ts';

type Dependencies = Omit<Completing, 'completion'> & {
	readonly callables: () => readonly Callable[];
	/** Each answers with why it was refused, where it was. */
	readonly onSay: (text: string) => Promise<string | undefined>;
	readonly onCommand: (callable: Callable, options: Record<string, OptionValue>) => Promise<string | undefined>;
};

/** The line over the message box that says what is wrong. */
function createComplaint() {
	const node = element('div', { class: 'composer-error', role: 'alert', hidden: true });
	return {
		node,
		complain(sentence: string | undefined): void {
			node.replaceChildren(...(sentence === undefined ? [] : [icon('caution'), sentence]));
			node.hidden = sentence === undefined;
		},
	};
}

function label(box: HTMLElement, text: string): void {
	box.setAttribute('aria-label', text);
	if (box instanceof HTMLTextAreaElement) box.placeholder = text;
}

function worded({ option, problem }: Problem, words: Words): string {
	return problem === 'missing' ? words.requiredMissing(option.name) : words.problem[problem](option.name);
}

/** The message box: plain text, or a command with its options. */
export function createComposer({ callables, onSay, onCommand, ...completing }: Dependencies) {
	const { directory, words } = completing;
	const completion = createCompletion(words().commands);
	const form = createCommandForm({
		...completing,
		completion,
		onSend: () => onSend(),
		onLeave(text) {
			complain(undefined);
			restore(text);
		},
	});
	const { box, fill, restore } = createTextBox({
		...{ completion, callables, words },
		onText: () => complain(undefined),
		onCall: ({ callable, given }) => hold(startDraft(callable, given)),
		onSend: () => onSend(),
	});
	const { node: complaint, complain } = createComplaint();
	const onSend = (): void => void (form.node.hidden ? say() : sendCommand());
	const sendButton = element('button', { type: 'button', class: 'send', onclick: onSend }, icon('send'));
	const line = element('div', { class: 'composer-line' }, box, form.node, sendButton);

	function hold(draft: Draft): void {
		complain(undefined);
		completion.hide();
		box.value = '';
		box.hidden = true;
		form.begin(draft);
	}

	async function sendCommand(): Promise<void> {
		const draft = form.draft();
		const read = readDraft(draft, directory());
		if ('problem' in read) {
			form.mark(read.option);
			complain(worded(read, words()));
			return;
		}
		form.end();
		const refused = await onCommand(draft.callable, read.options);
		// What was typed comes back, to be set right.
		if (refused !== undefined && box.value === '' && form.node.hidden) hold(draft);
		complain(refused);
	}

	async function say(): Promise<void> {
		const text = box.value.trim();
		fill('');
		const refused = text === '' ? undefined : await onSay(text);
		if (refused !== undefined && box.value === '') fill(text);
		complain(refused);
	}

	return {
		node: element('div', { class: 'composer' }, completion.node, complaint, line),
		complain,
		/** Puts a command into the box, as if it had been typed. */
		begin: (callable: Callable): void => hold(startDraft(callable)),
		/** Another place, another person: what was begun is given up. */
		reset(place: string): void {
			if (!form.node.hidden) form.end();
			complain(undefined);
			completion.hide();
			label(box, words().messagePlaceholder(place));
			label(sendButton, words().sendMessage);
			// On a phone the focus would bring up the keyboard.
			if (matchMedia('(pointer: fine)').matches) box.focus();
		},
	};
}
