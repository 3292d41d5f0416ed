import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import type { Act, ActResult } from '../protocol.ts';
import { isForum, isThread } from '../world/channel-kind.ts';
import type { Stage } from './act.ts';
import type { Here } from './present-person.ts';
import { Refused } from './refused.ts';

export function sayAct({ messages }: Stage, { content }: Act & { type: 'say' }, here: Here): ActResult {
	const { person, channel, permissions } = here;
	const needed = isThread(channel) ? may.SendMessagesInThreads : may.SendMessages;
	if (isForum(channel) || !(permissions & needed)) throw new Refused('noWriting');
	if (content.trim() === '' || content.length > 2000) throw new Refused('badLength');
	messages.create({ channel, author: person.user, form: { content } });
	return {};
}
