import type { Generated } from 'kysely';
import type { EventKind } from '../domain/event.ts';
import type { Instant, PlainDate } from '../domain/plain-date.ts';
import type { AnswerKind, Status } from '../domain/question.ts';
import type { Interest, Locale, Pace, SubjectKind, Target } from '../domain/subscription.ts';
import type { ChannelTables } from './channel-tables.ts';
import type { Scope } from './contract/digests.ts';
import type { ReadingOutcome } from './contract/outcome.ts';
import type { Role } from './contract/people.ts';
import type { SourceCondition } from './contract/source-states.ts';
import type { DeliveriesTable } from './deliveries-table.ts';
import type { PastDigestsTable } from './past-digests-table.ts';
import type { TroublesTable } from './troubles-table.ts';

/** SQLite has no booleans. */
type Flag = number;
/** Parsed where it is read, see json.ts. */
type Json = string;

/** The tables as the migrations leave them; their CHECKs keep the unions true. */
export type Schema = ChannelTables & {
	questions: {
		id: Generated<number>;
		source: string;
		ref: string;
		number: string | null;
		number_key: string;
		session: string | null;
		url: string;
		url_key: string;
		title: string;
		text: Json;
		asked_on: PlainDate;
		deadline_on: PlainDate | null;
		deadline_rule: Json | null;
		status: Status;
		attachments: Json;
		topics: Json;
		first_seen_at: Instant;
		changed_at: Instant;
		checked_at: Instant;
	};
	answers: {
		question_id: number;
		position: number;
		kind: AnswerKind;
		answered_on: PlainDate | null;
		signed_by: string | null;
		text: Json;
		attachments: Json;
		inferred: Flag;
	};
	people: {
		role: Role;
		key: string;
		name: string;
		folded: string;
		party: string | null;
		portfolio: string | null;
		latest_on: PlainDate;
		/** In that role; triggers keep it true, see migration 6. */
		questions: Generated<number>;
	};
	roles: {
		question_id: number;
		role: Role;
		position: number;
		person_key: string;
		name: string;
		party: string | null;
		portfolio: string | null;
		since: PlainDate | null;
	};
	competences: { key: string; name: string; minister: string; latest_on: PlainDate; questions: Generated<number> };
	question_competences: { question_id: number; position: number; key: string };
	runs: {
		id: Generated<number>;
		source: string;
		started_at: Instant;
		ended_at: Instant | null;
		backfill: Flag;
		tally: Json;
		problem: string | null;
	};
	events: {
		seq: Generated<number>;
		question_id: number;
		kind: EventKind;
		happened_on: PlainDate | null;
		at: Instant;
		run_id: number | null;
		silent: Flag;
	};
	checks: {
		source: string;
		ref: string;
		/** Undefined for a ref that is no number. */
		ref_number: number | null;
		outcome: ReadingOutcome;
		/** Whether there was ever anything at that ref. */
		found: Flag;
		first_tried_at: Instant;
		tried_at: Instant;
		next_at: Instant | null;
		failures: number;
		problem: string | null;
		document: string | null;
	};
	source_states: {
		source: string;
		condition: SourceCondition;
		since: Instant;
		findings: Json;
		problem: string | null;
		holds: number;
		until: Instant | null;
	};
	staged_readings: {
		run_id: number;
		ref: string;
		reading: Json;
		read_at: Instant;
		frontier: Flag;
		position: Generated<number>;
	};
	held_readings: { source: string; ref: string; digest: string; since: Instant };
	subscriptions: {
		id: Generated<number>;
		subject_kind: SubjectKind;
		subject_key: string;
		subject_name: string;
		question_id: number | null;
		interest: Interest;
		pace: Pace;
		locale: Locale;
		paused: Generated<Flag>;
		problem: string | null;
		created_by: string;
		created_at: Instant;
	} & TargetColumns;
	deliveries: DeliveriesTable & TargetColumns;
	leases: {
		name: string;
		holder: string;
		host: string;
		pid: number;
		since: Instant;
		until: Instant;
	};
	digests: {
		id: Generated<number>;
		guild_id: string;
		channel_id: string;
		at: string;
		time_zone: string;
		days: Json;
		scope: Scope;
		when_empty: 'silent' | 'line';
		locale: Locale;
		created_by: string;
		created_at: Instant;
		last_seq: number;
		last_at: Instant;
		last_date: PlainDate | null;
	};
	past_digests: PastDigestsTable;
	guilds: { id: string; locale: Locale; left_at: Instant | null };
	troubles: TroublesTable & TargetColumns;
	person_languages: { user_id: string; locale: Locale };
	guild_languages: { guild_id: string; locale: Locale };
	notes: { name: string; value: string };
	search_state: { only: number; analyser: number; last_version: number; parts_version: number };
	topics: { subject_key: string; query: string };
	topic_keys: { key: string; subject_key: string };
	search_documents: {
		question_id: number;
		/** Of all that were saved, the how many-eth: grows. */
		version: number;
		/** document-bytes.ts; null once the parts say the same. */
		fresh: Uint8Array | null;
		/** word-ids.ts: words that the parts may have it under. */
		in_parts: Uint8Array;
	};
};

export type TargetColumns = {
	target_kind: Target['kind'];
	/** Of the channel, or of the person. */
	target_id: string;
	guild_id: string | null;
};
