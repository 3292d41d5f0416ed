import { InteractionContextType, InteractionType, ComponentType as kind } from 'discord-api-types/v10';
import { walkComponents } from '../components/walk-components.ts';
import { contextOf } from '../interactions/envelope.ts';
import { componentMetadata } from '../interactions/metadata.ts';
import { isNode, listOf, type Node } from '../node.ts';
import type { Act, ActResult } from '../protocol.ts';
import { guildOf } from '../world/channel-kind.ts';
import type { Channel, World } from '../world/world.ts';
import type { Stage } from './act.ts';
import type { Here } from './present-person.ts';
import { Refused } from './refused.ts';
import { resolved } from './resolved.ts';

/** Somebody presses a button or chooses in a select. */
export function componentAct(stage: Stage, act: Act & { type: 'component' }, { person, channel }: Here): ActResult {
	const { world, interactions, messages } = stage;
	const source = messages.list(channel.id, person.user.id).find(({ message }) => message.id === act.messageId);
	if (!source) throw new Refused('noMessage');
	const component = walkComponents(source.message.components ?? [], 'new message', [])
		.map(({ node }) => node)
		.find((node) => node['custom_id'] === act.customId);
	if (!component) throw new Refused('noComponent');
	if (component['disabled'] === true) throw new Refused('disabled');
	const asker = { person, channel, byUserInstall: !botIsIn(world, channel) };
	const { interaction } = interactions.open({
		...asker,
		type: InteractionType.MessageComponent,
		source,
		metadata: componentMetadata(world, asker, source),
		data: {
			component_type: component['type'],
			custom_id: act.customId,
			id: component['id'],
			...chosen(component, act.values ?? []),
			...resolved(world, mentioned(component, act.values ?? []), { channel, personId: person.user.id }),
		},
	});
	return { interactionId: interaction.id };
}

function botIsIn(world: World, channel: Channel): boolean {
	const guild = world.guilds.get(guildOf(channel) ?? '');
	return guild ? guild.bot === 'joined' : contextOf(world, channel) === InteractionContextType.BotDM;
}

function chosen(component: Node, values: readonly string[]) {
	if (component['type'] === kind.Button) return {};
	const name = String(component['placeholder'] ?? component['custom_id']);
	const least = Number(component['min_values'] ?? 1);
	const most = Number(component['max_values'] ?? 1);
	if (values.length < least || values.length > most) throw new Refused('badValue', name);
	if (component['type'] === kind.StringSelect) {
		const offered = listOf(component['options']).map((option) => isNode(option) && option['value']);
		if (values.some((value) => !offered.includes(value))) throw new Refused('badValue', name);
	}
	return { values };
}

function mentioned({ type }: Node, values: readonly string[]) {
	return {
		users: type === kind.UserSelect || type === kind.MentionableSelect ? values : [],
		roles: type === kind.RoleSelect || type === kind.MentionableSelect ? values : [],
		channels: type === kind.ChannelSelect ? values : [],
	};
}
