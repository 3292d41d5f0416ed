import type { PageEvent, PageState, Somebody } from '../protocol.ts';
import { createComposer } from './composer.ts';
import { listen } from './connection.ts';
import { createDeeds } from './deeds.ts';
import { directoryOf } from './directory.ts';
import { createMemory } from './memory.ts';
import { openModal } from './modal.ts';
import { part } from './place.ts';
import type { Press, Use } from './scene.ts';
import { createSent, failedReply } from './sent.ts';
import { createSession } from './session.ts';
import { createSuggest } from './suggest.ts';
import { createViews } from './views.ts';
import { wordsFor } from './words.ts';

const memory = createMemory();

/** The page, from the first state it hears on. */
function begin(state: PageState, person: Somebody) {
	const session = createSession({ state, person, memory });
	const sent = createSent();
	const deeds = createDeeds({ session, sent });
	const words = () => wordsFor(session.person().locale);
	const composer = createComposer({
		suggest: createSuggest(deeds.suggest),
		callables: session.callables,
		directory: () => directoryOf(views.scene()),
		words,
		onSay: deeds.say,
		onCommand: deeds.command,
	});
	part('composer').append(composer.node);
	const views = createViews({
		...{ session, sent, composer },
		onPress: (press) => void onPress(press),
		onUse: (use) => void onUse(use),
	});

	async function onPress(press: Press): Promise<void> {
		const { message } = press;
		if (sent.forgive(message.id)) views.draw([message.id]);
		const settle = views.busy(press);
		const refused = await deeds.press(press);
		composer.complain(refused);
		if (refused !== undefined) settle();
	}

	async function onUse(use: Use): Promise<void> {
		composer.complain(await deeds.use(use));
	}

	function onFailure(interactionId: string): void {
		const what = sent.find(interactionId);
		if (what?.kind === 'form') composer.complain(words().failed);
		if (what?.kind === 'component') {
			sent.fail(what.messageId, 'failed');
			views.draw([what.messageId]);
		}
		const isCommand = what?.kind === 'command' || what?.kind === 'menu';
		const message = isCommand ? failedReply(interactionId, what, session.state()) : undefined;
		if (!message) return;
		sent.fail(message.id, 'noAnswer');
		hear({ type: 'message', message });
	}

	function hear(event: PageEvent): void {
		const forMe = !('personId' in event) || event.personId === session.person().user.id;
		if (!forMe) return;
		if (event.type === 'interaction-failed') onFailure(event.interactionId);
		else if (event.type === 'modal') {
			const { interactionId, modal } = event;
			openModal(event, views.scene(), (fields) => deeds.submit({ interactionId, customId: modal.custom_id, fields }));
		} else {
			const isNew = event.type === 'message' && !session.knows(event.message);
			session.hear(event);
			views.hear(event, isNew);
		}
	}

	views.open(session.channel()?.id ?? '');
	return {
		hear,
		refresh(fresh: PageState): void {
			session.refresh(fresh);
			views.refresh();
		},
	};
}

let page: ReturnType<typeof begin> | undefined;

listen({
	onState(state) {
		const person = memory.person(state);
		if (page) page.refresh(state);
		else if (person) page = begin(state, person);
	},
	onEvent: (event) => page?.hear(event),
	onReachable(reachable) {
		const banner = part('banner');
		banner.hidden = reachable;
		banner.textContent = wordsFor(navigator.language).reconnecting;
	},
});
