import { about } from './en/about.ts';
import { card } from './en/card.ts';
import { channel } from './en/channel.ts';
import { choice } from './en/choice.ts';
import { common } from './en/common.ts';
import { digest } from './en/digest.ts';
import { errors } from './en/errors.ts';
import { follow } from './en/follow.ts';
import { following } from './en/following.ts';
import { help } from './en/help.ts';
import { letter } from './en/letter.ts';
import { permissions } from './en/permissions.ts';
import { privacy } from './en/privacy.ts';
import { problem } from './en/problem.ts';
import { question } from './en/question.ts';
import { search } from './en/search.ts';
import { searchAbout } from './en/search-about.ts';
import { setup } from './en/setup.ts';
import { source } from './en/source.ts';
import { status } from './en/status.ts';
import { subject } from './en/subject.ts';
import { unfollow } from './en/unfollow.ts';
import { why } from './en/why.ts';

export const english = {
	about,
	card,
	channel,
	choice,
	letter,
	search,
	searchAbout,
	common,
	digest,
	errors,
	follow,
	following,
	help,
	permissions,
	privacy,
	problem,
	question,
	setup,
	source,
	status,
	subject,
	unfollow,
	why,
};
