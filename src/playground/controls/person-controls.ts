import type { Person, World } from '../world/world.ts';
import { known } from './known.ts';

/** People change what they let the bot do. */
export function createPersonControls({ world }: { readonly world: World }) {
	const change = (id: string, setting: Partial<Pick<Person, 'directMessages' | 'userInstalled'>>): void => {
		Object.assign(known(world.people.get(id), id), setting);
	};
	return {
		closeDirectMessages: (personId: string) => change(personId, { directMessages: 'closed' }),
		openDirectMessages: (personId: string) => change(personId, { directMessages: 'open' }),
		/** Somebody adds the application to their own account. */
		installFor: (personId: string) => change(personId, { userInstalled: true }),
	};
}
