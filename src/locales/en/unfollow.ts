import type { unfollow as french } from '../fr/unfollow.ts';
import type { Words } from '../words.ts';

export const unfollow = {
	command: {
		name: 'unfollow',
		description: 'Stop following something',
		options: { subscription: { name: 'subscription', description: 'Choose it from the list' } },
	},
} satisfies Words<typeof french>;
