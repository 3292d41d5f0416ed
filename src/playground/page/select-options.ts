import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { avatar } from './avatar.ts';
import { emoji } from './button.ts';
import { componentType } from './discord-numbers.ts';
import type { Child } from './element.ts';
import { icon } from './icon.ts';
import { channelName, guildChannels, nameOf } from './page-state.ts';
import type { Scene } from './scene.ts';

export type SelectOption = {
	readonly value: string;
	readonly name: string;
	readonly description?: string | undefined;
	/** Drawn anew for each place where the option shows. */
	readonly picture?: () => Child;
	readonly chosen: boolean;
};

function users({ state }: Scene, isChosen: (id: string) => boolean): readonly SelectOption[] {
	return [...state.people.map(({ user }) => user), state.bot].map((user) => ({
		value: user.id,
		name: nameOf(user),
		description: user.username,
		picture: () => avatar(user),
		chosen: isChosen(user.id),
	}));
}

function roles({ state }: Scene, isChosen: (id: string) => boolean): readonly SelectOption[] {
	return [{ value: state.guild.id, name: '@everyone', chosen: isChosen(state.guild.id) }];
}

/** What a select menu offers: its own options, or the people, roles and channels of the server. */
export function selectOptions(select: APISelectMenuComponent, scene: Scene): readonly SelectOption[] {
	if (select.type === componentType.stringSelect) {
		return select.options.map((option) => ({
			value: option.value,
			name: option.label,
			description: option.description,
			picture: () => emoji(option.emoji),
			chosen: option.default === true,
		}));
	}
	const defaults: readonly { id: string }[] = select.default_values ?? [];
	const isChosen = (id: string): boolean => defaults.some((value) => value.id === id);
	if (select.type === componentType.channelSelect) {
		const types: readonly number[] | undefined = select.channel_types;
		return guildChannels(scene.state)
			.filter(({ type }) => !types || types.includes(type))
			.map((channel) => ({
				value: channel.id,
				name: channelName(channel),
				picture: () => icon('hash'),
				chosen: isChosen(channel.id),
			}));
	}
	if (select.type === componentType.userSelect) return users(scene, isChosen);
	if (select.type === componentType.roleSelect) return roles(scene, isChosen);
	return [...users(scene, isChosen), ...roles(scene, isChosen)];
}
