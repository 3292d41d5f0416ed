import type { Command } from '../discord/command.ts';
import { aboutCommand } from './about.ts';
import { channelCommand } from './channel.ts';
import { digestCommand } from './digest.ts';
import { followCommand } from './follow.ts';
import { followingCommand } from './following.ts';
import { guarded } from './guarded.ts';
import { helpCommand } from './help.ts';
import { privacyCommand } from './privacy.ts';
import { questionCommand } from './question.ts';
import { searchCommand } from './search/search.ts';
import { searchAboutCommand } from './search-about.ts';
import { setupCommand } from './setup/setup.ts';
import { statusCommand } from './status.ts';
import { unfollowCommand } from './unfollow.ts';
import { whyCommand } from './why.ts';

type Dependencies = Parameters<typeof aboutCommand>[0] &
	Parameters<typeof channelCommand>[0] &
	Parameters<typeof digestCommand>[0] &
	Parameters<typeof followCommand>[0] &
	Parameters<typeof followingCommand>[0] &
	Parameters<typeof helpCommand>[0] &
	Parameters<typeof privacyCommand>[0] &
	Parameters<typeof questionCommand>[0] &
	Parameters<typeof searchAboutCommand>[0] &
	Parameters<typeof searchCommand>[0] &
	Parameters<typeof setupCommand>[0] &
	Parameters<typeof statusCommand>[0] &
	Parameters<typeof unfollowCommand>[0] &
	Parameters<typeof whyCommand>[0];

/** All that people can use, in the order in which it is told. */
export function everyCommand(dependencies: Dependencies): readonly Command[] {
	const commands: readonly Command[] = [
		searchCommand(dependencies),
		searchAboutCommand(dependencies),
		questionCommand(dependencies),
		followCommand(dependencies),
		followingCommand(dependencies),
		unfollowCommand(dependencies),
		whyCommand(dependencies),
		digestCommand(dependencies),
		channelCommand(dependencies),
		setupCommand(dependencies),
		statusCommand(dependencies),
		helpCommand(dependencies),
		aboutCommand(dependencies),
		privacyCommand(dependencies),
	];
	return commands.map(guarded);
}
