import { formatTimestamp } from './timestamp.ts';

const often = 10_000;

/** Keeps "five minutes ago" true. */
export function tickTimestamps(box: HTMLElement, locale: () => string): void {
	setInterval(() => {
		for (const shown of box.querySelectorAll<HTMLElement>('.timestamp[data-style="R"]')) {
			const moment = { seconds: Number(shown.dataset['seconds']), style: 'R' };
			shown.textContent = formatTimestamp(moment, { locale: locale(), now: Date.now() });
		}
	}, often);
}
