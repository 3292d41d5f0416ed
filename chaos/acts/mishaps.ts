import { rooms } from '../rooms.ts';
import type { Stage } from '../stage.ts';

/** What people do to the bot's channels, on purpose or not. */
export function createMishaps({ playground, places, trouble }: Stage) {
	const { controls } = playground;

	return {
		silence: () => take('SendMessages'),
		blind: () => take('ViewChannel'),

		'give back'(): void {
			const { channelId } = place('fragile');
			for (const right of ['SendMessages', 'ViewChannel'] as const) controls.restore(channelId, right);
			trouble.note('permission restored');
		},

		delete(): void {
			const lost = place('perdu');
			if (lost.isGone) return;
			controls.deleteChannel(lost.channelId);
			lost.isGone = true;
			trouble.note('channel deleted');
		},
	};

	function take(right: 'SendMessages' | 'ViewChannel'): void {
		controls.revoke(place('fragile').channelId, right);
		trouble.note('permission revoked');
	}

	function place(name: string) {
		const found = rooms.find((room) => room.name === name);
		const placed = found && places.get(found);
		if (placed === undefined) throw new Error(`there is no room ${name}`);
		return placed;
	}
}
