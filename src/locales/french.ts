import { about } from './fr/about.ts';
import { card } from './fr/card.ts';
import { channel } from './fr/channel.ts';
import { choice } from './fr/choice.ts';
import { common } from './fr/common.ts';
import { digest } from './fr/digest.ts';
import { errors } from './fr/errors.ts';
import { follow } from './fr/follow.ts';
import { following } from './fr/following.ts';
import { help } from './fr/help.ts';
import { letter } from './fr/letter.ts';
import { permissions } from './fr/permissions.ts';
import { privacy } from './fr/privacy.ts';
import { problem } from './fr/problem.ts';
import { question } from './fr/question.ts';
import { search } from './fr/search.ts';
import { searchAbout } from './fr/search-about.ts';
import { setup } from './fr/setup.ts';
import { source } from './fr/source.ts';
import { status } from './fr/status.ts';
import { subject } from './fr/subject.ts';
import { unfollow } from './fr/unfollow.ts';
import { why } from './fr/why.ts';

export const french = {
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
