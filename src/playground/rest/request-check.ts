import type { DiscordError } from '../discord-error.ts';
import type { Call, Route } from './route.ts';

/** Compares a request with Discord's own description; undefined where it fits. */
export type RequestCheck = (route: Route, call: Call) => { message: string; error: DiscordError } | undefined;
