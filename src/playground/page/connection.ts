import type { Act, ActResult, PageEvent, PageState } from '../protocol.ts';

type Listener = {
	readonly onState: (state: PageState) => void;
	readonly onEvent: (event: PageEvent) => void;
	/** Whether the playground answers. */
	readonly onReachable: (reachable: boolean) => void;
};

const retryAfter = 1500;

async function readState(): Promise<PageState> {
	const response = await fetch('/page/api/state');
	if (!response.ok) throw new Error(`the state answered ${response.status}`);
	return response.json();
}

/** Hears what happens; after every interruption it asks for the whole state again. */
export function listen({ onState, onEvent, onReachable }: Listener): void {
	const source = new EventSource('/page/api/events');
	// What happens while the state is on its way is told after it: an event heard twice changes nothing.
	let waiting: PageEvent[] | undefined = [];

	function retry(): void {
		source.close();
		onReachable(false);
		setTimeout(() => listen({ onState, onEvent, onReachable }), retryAfter);
	}

	source.addEventListener('message', ({ data }) => {
		const event: PageEvent = JSON.parse(String(data));
		if (waiting) waiting.push(event);
		else onEvent(event);
	});
	source.addEventListener('error', retry);
	source.addEventListener('open', () => {
		readState().then((state) => {
			onState(state);
			onReachable(true);
			for (const event of waiting ?? []) onEvent(event);
			waiting = undefined;
		}, retry);
	});
}

/** Does what a person does; nothing comes back where the playground does not answer. */
export async function send(act: Act): Promise<ActResult | undefined> {
	const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(act) };
	const response = await fetch('/page/api/acts', request).catch(() => undefined);
	return response?.json().catch(() => undefined);
}
