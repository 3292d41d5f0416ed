/** Calls `onSilence` when a client has not been heard for an interval and a half. */
export function watchHeartbeat(interval: number, onSilence: () => void) {
	const patience = interval * 1.5;
	let timer = setTimeout(onSilence, patience).unref();
	return {
		beat(): void {
			clearTimeout(timer);
			timer = setTimeout(onSilence, patience).unref();
		},
		stop: () => clearTimeout(timer),
	};
}
