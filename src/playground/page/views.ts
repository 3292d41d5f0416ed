import type { PageEvent } from '../protocol.ts';
import type { createComposer } from './composer.ts';
import { createConversation } from './conversation.ts';
import { placeName } from './page-state.ts';
import { drawMembers, drawSwitch } from './people.ts';
import { createDrawer, drawPlace, part } from './place.ts';
import { createScene, type Press, type Scene, type Use } from './scene.ts';
import type { createSent } from './sent.ts';
import type { Session } from './session.ts';
import { drawSidebar } from './sidebar.ts';

type Dependencies = {
	readonly session: Session;
	readonly sent: ReturnType<typeof createSent>;
	readonly composer: ReturnType<typeof createComposer>;
	readonly onPress: (press: Press) => void;
	readonly onUse: (use: Use) => void;
};

type Frame = { readonly onMenu: () => void; readonly onSwitch: () => void };

/** Where one is, who one is, and who else is there. */
function drawFrame(session: Session, scene: Scene, { onMenu, onSwitch }: Frame): void {
	const channel = session.channel();
	if (channel) drawPlace(channel, scene, onMenu);
	drawMembers(part('members'), scene);
	drawSwitch(part('whoami'), scene, (somebody) => {
		session.become(somebody);
		onSwitch();
	});
}

/** The parts of the page, and which of them to draw again when something changes. */
export function createViews({ session, sent, composer, onPress, onUse }: Dependencies) {
	let opened = '';
	const drawer = createDrawer();
	const conversation = createConversation({ session, scene, onChannel: open, onCommand });
	document.addEventListener('visibilitychange', drawSide);

	function scene(): Scene {
		return createScene(session.state(), session.person(), {
			failureOf: sent.failureOf,
			press: onPress,
			menuCommands: session.menuCommands,
			use: onUse,
			dismiss(message) {
				session.dismiss(message);
				draw();
			},
		});
	}

	function drawSide(): void {
		session.markRead();
		const current = session.channel()?.id ?? '';
		drawSidebar(part('channels'), { scene: scene(), open: current, unread: session.unread, onOpen: open });
	}

	function draw(redraw: readonly string[] = []): void {
		conversation.draw(redraw);
		drawSide();
	}

	function drawAround(): void {
		drawFrame(session, scene(), { onMenu: drawer.open, onSwitch: () => open(session.channel()?.id ?? '') });
		drawSide();
	}

	function show(channelId: string): void {
		opened = channelId;
		session.open(channelId);
		drawer.close();
		conversation.open();
		drawAround();
	}

	function open(channelId: string): void {
		show(channelId);
		const channel = session.channel();
		if (channel) composer.reset(placeName(channel, session.person()));
	}

	function onCommand(name: string): void {
		const callable = session.callables().find((each) => each.name === name || each.path.join(' ') === name);
		if (callable) composer.begin(callable);
	}

	return {
		scene,
		open,
		draw,
		busy: conversation.busy,
		/** Draws everything but the message box, which keeps what is typed as long as one stays where one is. */
		refresh(): void {
			const current = session.channel()?.id ?? '';
			(current === opened ? show : open)(current);
		},
		/** What the session has heard is drawn where it shows. */
		hear(event: PageEvent, isNew: boolean): void {
			if (event.type === 'message' && isNew) conversation.notice(event);
			if (event.type === 'message' || event.type === 'message-deleted') draw();
			else drawAround();
			if (event.type === 'commands') conversation.drawCommands();
		},
	};
}
