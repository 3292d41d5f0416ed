import { element } from './element.ts';

const gap = 4;

/** Puts the popup under what opened it, or above where there is more room. */
function place(popup: HTMLElement, anchor: HTMLElement): void {
	const box = anchor.getBoundingClientRect();
	const below = window.innerHeight - box.bottom - 2 * gap;
	const above = box.top - 2 * gap;
	const width = Math.min(Math.max(box.width, 240), window.innerWidth - 2 * gap);
	popup.style.width = `${width}px`;
	popup.style.left = `${Math.max(gap, Math.min(box.left, window.innerWidth - width - gap))}px`;
	const up = below < Math.min(popup.scrollHeight, 260) && above > below;
	popup.style.maxHeight = `${Math.min(up ? above : below, 400)}px`;
	popup.style.top = up ? 'auto' : `${box.bottom + gap}px`;
	popup.style.bottom = up ? `${window.innerHeight - box.top + gap}px` : 'auto';
}

/** Shows something beside its anchor until one picks, presses Escape or looks elsewhere. */
export function openPopup(anchor: HTMLElement, content: readonly Node[], onClose: () => void = () => {}): () => void {
	const popup = element('div', { class: 'popup', popover: 'auto' }, ...content);
	// A popup opened from a dialog must live in it: all else is inert while the dialog is open.
	(anchor.closest('dialog') ?? document.body).append(popup);
	// The messages move under an open popup whenever a new one comes.
	const follow = ({ target }: Event): void => {
		if (!anchor.isConnected) popup.hidePopover();
		else if (!popup.contains(target instanceof Node ? target : null)) place(popup, anchor);
	};
	window.addEventListener('scroll', follow, { capture: true, passive: true });
	popup.addEventListener('toggle', (event) => {
		if (event.newState !== 'closed') return;
		window.removeEventListener('scroll', follow, { capture: true });
		popup.remove();
		anchor.setAttribute('aria-expanded', 'false');
		onClose();
	});
	anchor.setAttribute('aria-expanded', 'true');
	popup.showPopover();
	place(popup, anchor);
	return () => popup.hidePopover();
}
