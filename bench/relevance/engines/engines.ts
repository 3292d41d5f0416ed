import { engineNames, engines as entries } from '../../search/engines.ts';
import { openPeer } from './peer.ts';
import { openQuesteur } from './questeur.ts';
import type { OpenRanker } from './ranker.ts';

/** What can be compared, Questeur first. */
export const engines: ReadonlyMap<string, OpenRanker> = new Map<string, OpenRanker>(
	engineNames.map((name) => [name, name === 'questeur' ? openQuesteur : openPeer(entries[name])]),
);
