import type { OptionValue } from '../protocol.ts';
import { type Problem, readDraft, startDraft } from './command-draft.ts';
import { createCommandForm } from './command-form.ts';
import { readCommandLine } from './command-line.ts';
import { type Callable, matching } from './command-list.ts';
import { createCompletion } from './completion.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Directory } from './option-value.ts';
import type { createSuggest } from './suggest.ts';
import type { Words } from './words.ts';

type Dependencies = {
	readonly suggest: ReturnType<typeof createSuggest>;
	readonly callables: () => readonly Callable[];
	readonly directory: () => Directory;
	readonly words: () => Words;
	/** Each answers with why it was refused, where it was. */
	readonly onSay: (text: string) => Promise<string | undefined>;
	readonly onCommand: (callable: Callable, options: Record<string, OptionValue>) => Promise<string | undefined>;
};

/** The message box: plain text, or a command with its options. */
export function createComposer(dependencies: Dependencies) {
	const { callables, directory, words, onSay, onCommand } = dependencies;
	const completion = createCompletion(words().commands);
	const form = createCommandForm({ ...dependencies, completion, onSend: () => void sendCommand(), onLeave });
	const box = element('textarea', { rows: 1, role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' });
	const error = element('div', { class: 'composer-error', role: 'alert', hidden: true });
	const sendButton = element('button', { type: 'button', class: 'send' }, icon('send'));
	const line = element('div', { class: 'composer-line' }, box, form.node, sendButton);
	const node = element('div', { class: 'composer' }, completion.node, error, line);

	function complain(sentence: string | undefined): void {
		error.replaceChildren(...(sentence === undefined ? [] : [icon('caution'), sentence]));
		error.hidden = sentence === undefined;
	}

	function onLeave(text: string): void {
		box.hidden = false;
		box.value = text;
		box.focus();
		complain(undefined);
		onText();
	}

	function begin(callable: Callable, given: Parameters<typeof startDraft>[1] = []): void {
		completion.hide();
		complain(undefined);
		box.value = '';
		box.hidden = true;
		form.begin(startDraft(callable, given));
	}

	function onText(): void {
		complain(undefined);
		const text = box.value;
		if (!text.startsWith('/') || text.includes('\n')) {
			completion.hide();
			return;
		}
		// A space after the whole name, typed or pasted with what follows it.
		const called = /\s/.test(text) ? readCommandLine(text, callables()) : undefined;
		const complete =
			called && [called.callable.name, called.callable.path.join(' ')].some((name) => text.startsWith(`/${name} `));
		if (called && complete) {
			begin(called.callable, called.given);
			return;
		}
		const found = matching(callables(), text.slice(1));
		if (found.length === 0) {
			completion.hide();
			return;
		}
		completion.show(box, {
			title: words().commands,
			items: found.map(({ name, description, options }) => ({
				name: `/${name}`,
				description,
				hint: options
					.filter(({ option }) => option.required)
					.map((option) => option.name)
					.join(' '),
			})),
			onPick(index) {
				const callable = found[index];
				if (callable) begin(callable);
			},
			eager: true,
		});
	}

	function worded({ option, problem }: Problem): string {
		return problem === 'missing' ? words().requiredMissing(option.name) : words().problem[problem](option.name);
	}

	async function sendCommand(): Promise<void> {
		const draft = form.draft();
		const read = readDraft(draft, directory());
		if ('problem' in read) {
			form.mark(read.option);
			complain(worded(read));
			return;
		}
		form.end();
		const refused = await onCommand(draft.callable, read.options);
		if (refused === undefined) return;
		// What was typed stays, to be set right.
		if (box.value === '' && form.node.hidden) {
			box.hidden = true;
			form.begin(draft);
		}
		complain(refused);
	}

	async function say(): Promise<void> {
		const text = box.value.trim();
		if (text === '') return;
		box.value = '';
		completion.hide();
		const refused = await onSay(text);
		complain(refused);
		if (refused !== undefined && box.value === '') box.value = text;
	}

	box.addEventListener('input', onText);
	box.addEventListener('keydown', (event) => {
		if (completion.press(event) || event.isComposing) return;
		if (event.key !== 'Enter' || event.shiftKey) return;
		event.preventDefault();
		void say();
	});
	sendButton.addEventListener('click', () => void (form.node.hidden ? say() : sendCommand()));

	return {
		node,
		complain,
		/** Puts a command into the box, as if it had been typed. */
		begin(path: string): void {
			const callable = callables().find((each) => each.path.join(' ') === path);
			if (callable) begin(callable);
		},
		/** Another place, another person: what was begun is given up. */
		reset(place: string): void {
			if (!form.node.hidden) form.end();
			complain(undefined);
			completion.hide();
			box.placeholder = words().messagePlaceholder(place);
			box.setAttribute('aria-label', box.placeholder);
			sendButton.setAttribute('aria-label', words().sendMessage);
		},
		focus: (): void => box.focus(),
	};
}
