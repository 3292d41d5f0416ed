import type { Generated } from 'kysely';
import type { Instant } from '../domain/plain-date.ts';
import type { Locale, Pace } from '../domain/subscription.ts';
import type { DeliveryState } from './contract/deliveries.ts';

/** Parsed where it is read, see json.ts. */
type Json = string;

/** What is owed to targets: the columns beside those of a target. */
export type DeliveriesTable = {
	id: Generated<number>;
	key: string;
	locale: Locale;
	payload: Json;
	/** Of an alert. */
	question_id: number | null;
	pace: Pace;
	state: DeliveryState;
	due_at: Instant;
	/** In its target's order: its own number, or that of the first that it tells instead. */
	turn: number | null;
	run_id: number | null;
	created_at: Instant;
	attempts: Generated<number>;
	error: string | null;
	parts: Json | null;
	in_flight_since: Instant | null;
	posted_in: string | null;
	message_ids: Generated<Json>;
	sent_at: Instant | null;
};
