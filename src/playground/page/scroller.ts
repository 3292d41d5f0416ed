import { element } from './element.ts';
import { icon } from './icon.ts';
import type { Words } from './words.ts';

export type Scroller = ReturnType<typeof createScroller>;

// Half a line away still counts as the end: fractions of pixels add up.
const nearEnd = 40;

/** Stays at the end while messages come, unless one has scrolled up to read. */
export function createScroller(box: HTMLElement) {
	const content = element('div', { class: 'scrolled' });
	const jump = element('button', { type: 'button', class: 'jump', hidden: true, onclick: () => toEnd() });
	box.append(content);
	box.after(jump);
	let atEnd = true;
	let missed = 0;
	let words: Words | undefined;

	function drawJump(): void {
		jump.hidden = atEnd;
		if (!atEnd && words) jump.replaceChildren(missed > 0 ? words.jump(missed) : words.toPresent, icon('down'));
		jump.classList.toggle('missed', missed > 0);
	}

	function toEnd(): void {
		atEnd = true;
		missed = 0;
		box.scrollTop = box.scrollHeight;
		drawJump();
	}

	box.addEventListener('scroll', () => {
		atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
		if (atEnd) missed = 0;
		drawJump();
	});
	const follow = (): void => {
		if (atEnd) box.scrollTop = box.scrollHeight;
	};
	const observer = new ResizeObserver(follow);
	observer.observe(content);
	observer.observe(box);

	return {
		content,
		follow,
		toEnd,
		/** A message came: told on the button where one does not see it. */
		miss(): void {
			if (!atEnd) missed++;
			drawJump();
		},
		speak(spoken: Words): void {
			words = spoken;
			drawJump();
		},
	};
}
