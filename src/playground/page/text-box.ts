import { type CommandLine, readCommandLine } from './command-line.ts';
import { type Callable, matching } from './command-list.ts';
import type { Completion } from './completion.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

type Dependencies = {
	readonly completion: Completion;
	readonly callables: () => readonly Callable[];
	readonly words: () => Words;
	readonly onText: () => void;
	readonly onCall: (line: CommandLine) => void;
	readonly onSend: () => void;
};

const requiredNames = ({ options }: Callable): string =>
	options.flatMap(({ name, option }) => (option.required ? [name] : [])).join(' ');

/** A command is begun by a space after its whole name, typed or pasted with what follows it. */
function begun(text: string, among: readonly Callable[]): CommandLine | undefined {
	const line = /\s/.test(text) ? readCommandLine(text, among) : undefined;
	const names = line ? [line.callable.name, line.callable.path.join(' ')] : [];
	return names.some((name) => text.startsWith(`/${name} `)) ? line : undefined;
}

/** The message box while it holds plain text, or the beginning of a command's name. */
export function createTextBox({ completion, callables, words, onText, onCall, onSend }: Dependencies) {
	const box = element('textarea', { rows: 1, role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' });

	function complete(): void {
		const text = box.value;
		if (!text.startsWith('/') || text.includes('\n')) {
			completion.hide();
			return;
		}
		const line = begun(text, callables());
		if (line) {
			onCall(line);
			return;
		}
		const found = matching(callables(), text.slice(1));
		if (found.length === 0) {
			completion.hide();
			return;
		}
		completion.show(box, {
			title: words().commands,
			items: found.map((callable) => ({
				name: `/${callable.name}`,
				description: callable.description,
				hint: requiredNames(callable),
			})),
			onPick(index) {
				const callable = found[index];
				if (callable) onCall({ callable, given: [] });
			},
			eager: true,
		});
	}

	box.addEventListener('input', () => {
		onText();
		complete();
	});
	box.addEventListener('keydown', (event) => {
		if (completion.press(event) || event.isComposing || event.key !== 'Enter' || event.shiftKey) return;
		event.preventDefault();
		onSend();
	});
	function fill(text: string): void {
		box.value = text;
		complete();
	}

	return {
		box,
		fill,
		/** Takes the place of the command that was given up. */
		restore(text: string): void {
			box.hidden = false;
			box.focus();
			fill(text);
		},
	};
}
