import { describe, expect, it } from 'vitest';
import { fileSize } from '../../../src/playground/page/file-size.ts';
import { messageTime } from '../../../src/playground/page/message-time.ts';

const now = new Date(2026, 2, 2, 12, 30);
const words = { today: 'Today at', yesterday: 'Yesterday at' };

describe('messageTime', () => {
	it.each([
		[new Date(2026, 2, 2, 8, 5), 'Today at 08:05'],
		[new Date(2026, 2, 1, 23, 59), 'Yesterday at 23:59'],
		[new Date(2026, 1, 28, 8, 5), '28/02/2026, 08:05'],
	])('words %s', (sentAt, text) => {
		expect(messageTime(sentAt, words, { locale: 'en-GB', now: now.getTime() })).toBe(text);
	});
});

describe('fileSize', () => {
	it.each([
		[0, '0 byte'],
		[1023, '1,023 byte'],
		[1536, '1.5 kB'],
		[5 * 1024 ** 2, '5 MB'],
		[3000 * 1024 ** 3, '3,000 GB'],
	])('words %i bytes', (bytes, text) => {
		expect(fileSize(bytes, 'en-GB')).toBe(text);
	});
});
