import type { Insertable, Selectable } from 'kysely';
import type { Delivery, NewDelivery } from './contract/deliveries.ts';
import { columns, readJson } from './json.ts';
import type { Schema } from './schema.ts';
import { targetColumns, targetOf } from './target-columns.ts';

export function deliveryRow(delivery: NewDelivery): Insertable<Schema['deliveries']> {
	return {
		...targetColumns(delivery.target),
		key: delivery.key,
		locale: delivery.locale,
		payload: JSON.stringify(delivery.payload),
		question_id: delivery.payload.kind === 'alert' ? delivery.payload.item.questionId : null,
		pace: delivery.pace,
		state: delivery.state,
		due_at: delivery.dueAt,
		turn: delivery.insteadOf ?? null,
		run_id: delivery.runId ?? null,
		created_at: delivery.createdAt,
		error: null,
		parts: null,
		in_flight_since: null,
		posted_in: null,
		sent_at: null,
	};
}

export function deliveryOf(row: Selectable<Schema['deliveries']>): Delivery {
	return {
		id: row.id,
		key: row.key,
		target: targetOf(row),
		locale: row.locale,
		payload: readJson(columns.payload, row.payload),
		pace: row.pace,
		state: row.state,
		dueAt: row.due_at,
		insteadOf: row.turn ?? undefined,
		runId: row.run_id ?? undefined,
		createdAt: row.created_at,
		attempts: row.attempts,
		error: row.error ?? undefined,
		parts: row.parts === null ? undefined : readJson(columns.texts, row.parts),
		inFlightSince: row.in_flight_since ?? undefined,
		postedIn: row.posted_in ?? undefined,
		messageIds: readJson(columns.texts, row.message_ids),
		sentAt: row.sent_at ?? undefined,
	};
}
