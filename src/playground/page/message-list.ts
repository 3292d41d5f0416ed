import type { APIChannel } from 'discord-api-types/v10';
import type { PageMessage } from '../protocol.ts';
import type { Callable } from './command-list.ts';
import { element } from './element.ts';
import { messageElement } from './message.ts';
import { isReply } from './message-reply.ts';
import { isSameDay, longDate } from './message-time.ts';
import type { Scene } from './scene.ts';
import type { Scroller } from './scroller.ts';
import { welcome } from './welcome.ts';

export type Shown = {
	readonly channel: APIChannel;
	readonly messages: readonly PageMessage[];
	readonly callables: readonly Callable[];
	/** The first message that was unread when this channel was opened. */
	readonly firstNew: string | undefined;
	readonly scene: Scene;
};

type Drawn = {
	readonly message: PageMessage;
	readonly before: PageMessage | undefined;
	readonly nodes: readonly HTMLElement[];
};

const groupedWithin = 7 * 60_000;

const time = ({ timestamp }: PageMessage): number => new Date(timestamp).getTime();

/** Discord leaves the author out where the message continues the one above. */
function continues(message: PageMessage, before: PageMessage | undefined): boolean {
	if (!before || isReply(message) || before.author.id !== message.author.id) return false;
	if ((before.ephemeralFor === undefined) !== (message.ephemeralFor === undefined)) return false;
	return time(message) - time(before) < groupedWithin && isSameDay(new Date(time(before)), new Date(time(message)));
}

/** What finds a control again in its message, once that is drawn again. */
function controlOf(focused: Element): string | undefined {
	const customId = focused.getAttribute('data-custom-id');
	if (customId !== null) return `[data-custom-id="${CSS.escape(customId)}"]`;
	return focused.matches('.message-more') ? '.message-more' : undefined;
}

function dividers(message: PageMessage, before: PageMessage | undefined, { scene, firstNew }: Shown): HTMLElement[] {
	const sentAt = new Date(message.timestamp);
	const day = !before || !isSameDay(new Date(before.timestamp), sentAt);
	const isNew = message.id === firstNew;
	const label = isNew ? element('span', { class: 'new-tag' }, scene.words.newMessages) : undefined;
	if (!day && !isNew) return [];
	const text = day ? longDate(sentAt, scene.person.locale) : '';
	const kind = isNew ? 'day new' : 'day';
	return [element('div', { class: kind, role: 'separator' }, element('span', {}, text), label)];
}

export type MessageList = ReturnType<typeof createMessageList>;

/** The messages of the open channel. Each is drawn again only when it changed. */
export function createMessageList(scroller: Scroller) {
	const list = element('div', { class: 'messages' });
	scroller.content.append(list);
	let drawn = new Map<string, Drawn>();

	function draw(message: PageMessage, before: PageMessage | undefined, shown: Shown): readonly HTMLElement[] {
		const separated = dividers(message, before, shown);
		const head = separated.length > 0 || !continues(message, before);
		return [...separated, messageElement(message, shown.scene, head)];
	}

	/** Keeps the focus on a control of a message that is drawn again. */
	function restoring(change: () => void): void {
		const focused = document.activeElement;
		const id = list.contains(focused) ? focused?.closest('.message')?.getAttribute('data-id') : undefined;
		const control = focused && controlOf(focused);
		change();
		if (!id || !control || document.activeElement === focused) return;
		const next = list.querySelector<HTMLElement>(`.message[data-id="${CSS.escape(id)}"] ${control}`);
		next?.focus({ preventScroll: true });
	}

	return {
		/** Draws the channel from nothing. */
		open(shown: Shown): void {
			drawn = new Map();
			list.replaceChildren(welcome(shown.channel, shown.callables, shown.scene));
			list.setAttribute('aria-label', shown.channel.name ?? '');
			this.update(shown);
			scroller.toEnd();
		},

		/** Draws what changed since; `redraw` names messages whose surroundings changed. */
		update(shown: Shown, redraw: readonly string[] = []): void {
			restoring(() => {
				const kept = new Map<string, Drawn>();
				let last: Node | null = list.firstChild;
				for (const [index, message] of shown.messages.entries()) {
					const before = shown.messages[index - 1];
					const known = drawn.get(message.id);
					const same = known?.message === message && known.before?.id === before?.id && !redraw.includes(message.id);
					const nodes = known && same ? known.nodes : draw(message, before, shown);
					if (!same) for (const node of known?.nodes ?? []) node.remove();
					for (const node of nodes) {
						if (last?.nextSibling !== node) list.insertBefore(node, last?.nextSibling ?? null);
						last = node;
					}
					kept.set(message.id, { message, before, nodes });
				}
				for (const [id, { nodes }] of drawn) {
					if (!kept.has(id)) for (const node of nodes) node.remove();
				}
				drawn = kept;
			});
			scroller.follow();
		},

		welcome(shown: Shown): void {
			list.firstElementChild?.replaceWith(welcome(shown.channel, shown.callables, shown.scene));
		},

		jumpTo(id: string): void {
			const target = list.querySelector<HTMLElement>(`.message[data-id="${CSS.escape(id)}"]`);
			target?.scrollIntoView({ block: 'center' });
			target?.classList.add('found');
			setTimeout(() => target?.classList.remove('found'), 1500);
		},
	};
}
