import { InteractionType, ComponentType as kind } from 'discord-api-types/v10';
import { modalMetadata } from '../interactions/metadata.ts';
import { isNode, listOf, type Node } from '../node.ts';
import type { Act, ActResult } from '../protocol.ts';
import type { Stage } from './act.ts';
import type { Here } from './present-person.ts';
import { Refused } from './refused.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody sends a form that the bot opened for them. */
export function modalAct(stage: Stage, act: Act & { type: 'modal' }, { person, channel }: Here): ActResult {
	const { world, interactions } = stage;
	const opener = interactions.find(act.interactionId);
	const { modal } = opener ?? {};
	if (!opener || modal?.custom_id !== act.customId || opener.person !== person) throw new Refused('noModal');
	const components = modal.components.map((component) => filled({ ...component }, act.fields));
	opener.modal = undefined;
	const asker = { person, channel, byUserInstall: opener.byUserInstall };
	const { interaction } = interactions.open({
		...asker,
		type: InteractionType.ModalSubmit,
		source: opener.source,
		metadata: modalMetadata(world, asker, opener),
		data: { custom_id: act.customId, components },
	});
	return { interactionId: interaction.id };
}

/** The same tree as the form, holding what was filled in instead of what was asked. */
function filled(node: Node, fields: Fields): Node {
	const { type, id = 0 } = node;
	if (type === kind.ActionRow) {
		return {
			type,
			id,
			components: listOf(node['components'])
				.filter(isNode)
				.map((child) => filled(child, fields)),
		};
	}
	if (type === kind.Label && isNode(node['component']))
		return { type, id, component: filled(node['component'], fields) };
	if (type === kind.TextDisplay) return { type, id };
	const customId = String(node['custom_id']);
	const given = fields[customId];
	if (type === kind.TextInput) return { type, id, custom_id: customId, value: typedText(node, String(given ?? '')) };
	const values = given === undefined || given === '' ? [] : typeof given === 'string' ? [given] : given;
	if (values.length < Number(node['min_values'] ?? 1) && node['required'] !== false)
		throw new Refused('required', customId);
	return { type, id, custom_id: customId, values };
}

function typedText(node: Node, text: string): string {
	const customId = String(node['custom_id']);
	if (text === '' && node['required'] !== false) throw new Refused('required', customId);
	const least = text === '' ? 0 : Number(node['min_length'] ?? 0);
	if (text.length < least || text.length > Number(node['max_length'] ?? 4000)) throw new Refused('badValue', customId);
	return text;
}
