import { openQuesteur } from './questeur.ts';
import type { OpenRanker } from './ranker.ts';

/** What can be compared, Questeur first. */
export const engines: ReadonlyMap<string, OpenRanker> = new Map([['questeur', openQuesteur]]);
