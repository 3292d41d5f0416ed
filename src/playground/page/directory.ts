import type { Directory } from './option-value.ts';
import { channelName, guildChannels, nameOf } from './page-state.ts';
import type { Scene } from './scene.ts';

/** Who and what an option of a command can point at. */
export function directoryOf({ state, person, words }: Scene): Directory {
	return {
		locale: person.locale,
		users: [...state.people.map(({ user }) => user), state.bot].map((user) => ({
			name: `@${nameOf(user)}`,
			value: user.id,
			hint: user.username,
		})),
		channels: guildChannels(state).map((channel) => ({
			name: `#${channelName(channel)}`,
			value: channel.id,
		})),
		roles: [{ name: '@everyone', value: state.guild.id }],
		yes: words.yes,
		no: words.no,
	};
}
