import {
	type APIActionRowComponent,
	type APIButtonComponent,
	type APIComponentInContainer,
	type APIComponentInMessageActionRow,
	type APIMessageTopLevelComponent,
	type APISectionComponent,
	type APISelectMenuOption,
	ButtonStyle,
	type ChannelType,
	ComponentType,
	SeparatorSpacingSize,
} from 'discord.js';
import { cutPlain } from './cut.ts';
import { limits } from './limits.ts';
import { webAddress } from './link.ts';

/** How something looks in Discord: the components of one message. */
export type Card = readonly APIMessageTopLevelComponent[];

export type Block = APIComponentInContainer;

/** A frame around blocks. The colour repeats what words say already. */
export function card(blocks: readonly (Block | undefined)[], colour?: number): Card {
	const components = blocks.filter((block) => block !== undefined);
	return [{ type: ComponentType.Container, components, ...(colour !== undefined && { accent_color: colour }) }];
}

/** Text is markdown: outside text in it was escaped before. */
export function words(content: string): Block {
	return { type: ComponentType.TextDisplay, content };
}

export function rule(): Block {
	return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** Text with a button beside it. */
export function section(content: string, accessory: APIButtonComponent): APISectionComponent {
	return { type: ComponentType.Section, components: [{ type: ComponentType.TextDisplay, content }], accessory };
}

/** Undefined where nothing is left to show: Discord refuses an empty row. */
export function row(
	...components: readonly (APIComponentInMessageActionRow | undefined)[]
): APIActionRowComponent<APIComponentInMessageActionRow> | undefined {
	const shown = components.filter((component) => component !== undefined);
	return shown.length === 0 ? undefined : { type: ComponentType.ActionRow, components: shown };
}

type ButtonLook = {
	readonly label: string;
	readonly emoji?: string;
	readonly style?: 'primary' | 'secondary' | 'success' | 'danger';
	readonly disabled?: boolean;
};

const styles = {
	primary: ButtonStyle.Primary,
	secondary: ButtonStyle.Secondary,
	success: ButtonStyle.Success,
	danger: ButtonStyle.Danger,
} as const;

export function button(
	customId: string,
	{ label, emoji, style = 'secondary', disabled }: ButtonLook,
): APIButtonComponent {
	return {
		type: ComponentType.Button,
		custom_id: customId,
		style: styles[style],
		label: cutPlain(label, limits.buttonLabel),
		...(emoji !== undefined && { emoji: { name: emoji } }),
		...(disabled !== undefined && { disabled }),
	};
}

/** Undefined where the address is none that a reader should be sent to. */
export function linkButton(label: string, url: string): APIButtonComponent | undefined {
	const address = webAddress(url);
	if (address === undefined) return undefined;
	return {
		type: ComponentType.Button,
		style: ButtonStyle.Link,
		label: cutPlain(label, limits.buttonLabel),
		url: address,
	};
}

type SelectLook = {
	readonly placeholder: string;
	readonly options: readonly APISelectMenuOption[];
	/** How many may be chosen; one where it is not said. */
	readonly most?: number;
};

/** A select menu; what was chosen reaches its handler as `chosen`. */
export function select(customId: string, { placeholder, options, most }: SelectLook): APIComponentInMessageActionRow {
	return {
		type: ComponentType.StringSelect,
		custom_id: customId,
		placeholder: cutPlain(placeholder, limits.placeholder),
		...(most !== undefined && { max_values: Math.min(most, options.length, limits.selectOptions) }),
		options: options.slice(0, limits.selectOptions).map(({ label, description, ...rest }) => ({
			...rest,
			label: cutPlain(label, limits.selectText),
			...(description !== undefined && { description: cutPlain(description, limits.selectText) }),
		})),
	};
}

/** A menu of the channels of the server that who chooses sees; the id of the chosen one reaches its handler as `chosen`. */
export function channelSelect(
	customId: string,
	{ placeholder, types }: { readonly placeholder: string; readonly types: readonly ChannelType[] },
): APIComponentInMessageActionRow {
	return {
		type: ComponentType.ChannelSelect,
		custom_id: customId,
		placeholder: cutPlain(placeholder, limits.placeholder),
		channel_types: [...types],
	};
}
