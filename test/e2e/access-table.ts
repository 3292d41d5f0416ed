import { type Act, access, acts, type Standing } from '../../src/commands/access.ts';

type Column = { readonly title: string; readonly standings: readonly Standing[] };

/** Whom people know, and what that makes of them. */
export const columns = {
	reader: { title: 'Member who may not write there', standings: ['member'] },
	member: { title: 'Member', standings: ['member', 'writer'] },
	channelManager: { title: 'Manages the channel', standings: ['member', 'writer', 'channelManager'] },
	serverManager: { title: 'Manages the server', standings: ['member', 'writer', 'serverManager'] },
	owner: { title: 'Owner, administrator', standings: ['member', 'writer', 'channelManager', 'serverManager'] },
	direct: { title: 'Direct message with the bot', standings: ['direct', 'writer'] },
	elsewhere: { title: 'Own app, where the bot is not', standings: ['elsewhere', 'writer'] },
} as const satisfies Record<string, Column>;

export type Who = keyof typeof columns;

export const whos = ['reader', 'member', 'channelManager', 'serverManager', 'owner', 'direct', 'elsewhere'] as const;

const titles: Readonly<Record<Act, string>> = {
	lookUp: 'Search, read, look up the state of things',
	publish: 'Publish a question or results there',
	followDirect: 'Follow by direct message',
	followHere: 'Follow for the channel',
	seeOwn: 'See one’s own subscriptions',
	seeChannel: 'See the channel’s subscriptions and next digest',
	readPast: 'Read the channel’s past digests',
	askOwn: 'Ask whether one was told of a question, and why',
	askChannel: 'Ask whether the channel was told of it, and why',
	changeOwn: 'Pause and remove one’s own subscriptions',
	changeChannel: 'Change what the channel gets, and how',
	digest: 'Set up, preview and post digests',
	setUp: 'Set up a channel step by step, and test it',
	privacy: 'See and erase one’s own data',
};

/** The table of SECURITY.md, as access.ts has it. */
export function accessTable(): string {
	const rows = [
		['What', ...whos.map((who) => columns[who].title)],
		['---', ...whos.map(() => '---')],
		...acts.map((act) => [titles[act], ...whos.map((who) => (allowed(act, who) ? 'yes' : '—'))]),
	];
	return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function allowed(act: Act, who: Who): boolean {
	const standings: readonly Standing[] = columns[who].standings;
	return access[act].who.some((standing) => standings.includes(standing));
}

/** What SECURITY.md promises of an act to somebody; undefined where it says nothing. */
export function promised(
	document: string,
	{ act, who }: { readonly act: Act; readonly who: Who },
): boolean | undefined {
	const row = document.split('\n').find((line) => line.startsWith(`| ${titles[act]} |`));
	const cell = row?.split('|')[whos.indexOf(who) + 2]?.trim();
	return cell === undefined ? undefined : cell === 'yes';
}
