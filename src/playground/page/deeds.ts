import type { Act, ActResult, OptionValue } from '../protocol.ts';
import type { Callable } from './command-list.ts';
import { send } from './connection.ts';
import type { Press, Use } from './scene.ts';
import type { createSent, Sent } from './sent.ts';
import type { Session } from './session.ts';
import { wordsFor } from './words.ts';

type Options = Record<string, OptionValue>;

type Dependencies = { readonly session: Session; readonly sent: ReturnType<typeof createSent> };

/** What the person can do. Each deed answers with why it was refused, where it was. */
export function createDeeds({ session, sent }: Dependencies) {
	const here = (): { as: string; channelId: string } => ({
		as: session.person().user.id,
		channelId: session.channel()?.id ?? '',
	});

	async function deed(act: Act, what?: Sent): Promise<string | undefined> {
		const result = await send(act);
		if (!result) return wordsFor(session.person().locale).notSent;
		if (result.interactionId !== undefined && what) sent.add(result.interactionId, what);
		return result.refused;
	}

	return {
		say: (content: string) => deed({ type: 'say', ...here(), content }),

		command({ path }: Callable, options: Options): Promise<string | undefined> {
			const { as, channelId } = here();
			return deed(
				{ type: 'command', as, channelId, path, options },
				{ kind: 'command', name: path.join(' '), channelId, personId: as },
			);
		},

		press({ message, customId, values }: Press): Promise<string | undefined> {
			const { as } = here();
			const where = { as, channelId: message.channel_id, messageId: message.id };
			const chosen = values === undefined ? {} : { values };
			return deed({ type: 'component', ...where, customId, ...chosen }, { kind: 'component', messageId: message.id });
		},

		use({ command: { name }, message }: Use): Promise<string | undefined> {
			const { as } = here();
			const where = { as, channelId: message.channel_id };
			const what: Sent = { kind: 'menu', name, channelId: message.channel_id, personId: as };
			return deed({ type: 'menu', ...where, name, targetId: message.id }, what);
		},

		submit(form: { interactionId: string; customId: string; fields: Record<string, string | readonly string[]> }) {
			return deed({ type: 'modal', ...here(), ...form }, { kind: 'form' });
		},

		suggest: (path: readonly string[], options: Options, focused: string): Promise<ActResult | undefined> =>
			send({ type: 'autocomplete', ...here(), path, options, focused }),
	};
}
