import { cleanText } from './clean-text.ts';
import type { Value } from './value.ts';

/** `2023-2024` as people write it: `2023/2024`, `2023-24`, `2023` for the one that begins then; any name in quotes. */
export function readSessions({ words: [typed = ''], quoted }: Pick<Value, 'words' | 'quoted'>) {
	const text = cleanText(typed);
	const [, first, second] = /^(\d{4})(?:[ -]+(\d{2}|\d{4}))?$/.exec(text) ?? [];
	if (first === undefined) {
		return text !== '' && (quoted || /^\d+$/.test(text)) ? { sessions: [text], used: 1 } : undefined;
	}
	const next = String(Number(first) + 1).padStart(4, '0');
	const last = second === undefined || next.endsWith(second) ? next : second;
	return { sessions: [`${first}-${last}`], used: 1 };
}
