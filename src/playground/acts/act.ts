import { DiscordError } from '../discord-error.ts';
import type { Interactions } from '../interactions/interactions.ts';
import type { Messages } from '../messages/messages.ts';
import type { Act, ActResult } from '../protocol.ts';
import type { World } from '../world/world.ts';
import { autocompleteAct, commandAct } from './command-act.ts';
import { componentAct } from './component-act.ts';
import { menuAct } from './menu-act.ts';
import { modalAct } from './modal-act.ts';
import { presentPerson } from './present-person.ts';
import { Refused } from './refused.ts';
import { sayAct } from './say-act.ts';

export type Stage = { readonly world: World; readonly interactions: Interactions; readonly messages: Messages };

/** Lets somebody do something, or tells why Discord would not let them. */
export function createAct(stage: Stage) {
	return async function act(wanted: Act): Promise<ActResult> {
		const person = stage.world.people.get(wanted.as);
		if (!person) return { refused: `There is nobody with the id ${wanted.as}.` };
		try {
			return await perform(wanted);
		} catch (error) {
			if (error instanceof Refused) return { refused: error.sentence(person) };
			if (error instanceof DiscordError) return { refused: error.message };
			throw error;
		}
	};

	async function perform(wanted: Act): Promise<ActResult> {
		const here = presentPerson(stage.world, wanted);
		switch (wanted.type) {
			case 'say':
				return sayAct(stage, wanted, here);
			case 'command':
				return commandAct(stage, wanted, here);
			case 'autocomplete':
				return autocompleteAct(stage, wanted, here);
			case 'component':
				return componentAct(stage, wanted, here);
			case 'modal':
				return modalAct(stage, wanted, here);
			case 'menu':
				return menuAct(stage, wanted, here);
		}
	}
}
