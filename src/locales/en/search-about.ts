import type { searchAbout as french } from '../fr/search-about.ts';
import type { Words } from '../words.ts';

export const searchAbout = {
	command: { name: 'Search questions about this' },
	noText: 'This message has no text: there is nothing to search for. Try on another one, or with /search.',
	nothing: 'This message has no word telling enough to search for. Give a few words yourself with /search.',
} satisfies Words<typeof french>;
