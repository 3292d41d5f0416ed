import type { NewsItem } from '../../domain/news.ts';
import type { Translator } from '../../locales/translator.ts';
import { whyLine } from './item-line.ts';

const ROOM_FOR_REASONS = 250;

export function withReasons(t: Translator, { reasons }: NewsItem, text: string): string {
	const why = whyLine(t, reasons, ROOM_FOR_REASONS);
	return why === undefined ? text : `${text}\n${why}`;
}
