/** What a person is where they call; several at once. */
export type Standing =
	/** In a server that the bot is in. */
	| 'member'
	/** May post a message here. */
	| 'writer'
	/** Has Manage Channels here. */
	| 'channelManager'
	/** Has Manage Server. */
	| 'serverManager'
	/** In a direct message with the bot. */
	| 'direct'
	/** With the app of their own account, where the bot is not. */
	| 'elsewhere';

type Rule = {
	/** Any of these will do. */
	readonly who: readonly Standing[];
	/** What others are told, in a server of the bot and outside. */
	readonly refusal?: string;
	readonly outside?: string;
	/** The commands and presses that nobody enters otherwise. */
	readonly doors: readonly string[];
};

export const acts = [
	'lookUp',
	'publish',
	'followDirect',
	'followHere',
	'seeOwn',
	'seeChannel',
	'readPast',
	'askOwn',
	'askChannel',
	'changeOwn',
	'changeChannel',
	'digest',
	'setUp',
	'privacy',
] as const;

export type Act = (typeof acts)[number];

const everyone = ['member', 'direct', 'elsewhere'] as const;

/**
 * Who may do what: all that decides it, whatever a server's managers set for a command in Discord. SECURITY.md shows it
 * to people.
 */
export const access: Readonly<Record<Act, Rule>> = {
	lookUp: {
		who: everyone,
		doors: [
			...['search', 'search:page', 'search:refine', 'search:sort', 'search:exact', 'search:back', 'search:open'],
			...['search:new', 'search:submit', 'searchAbout'],
			...['question', 'question:read', 'question:pick', 'question:page', 'question:similar'],
			...['status', 'help', 'about'],
		],
	},
	// The buttons of an announcement channel are there for people who may not post in it.
	publish: {
		who: ['writer'],
		refusal: 'errors.notWriter',
		outside: 'errors.notWriter',
		doors: ['question:publish', 'search:publish'],
	},
	followDirect: {
		who: everyone,
		doors: [
			...['follow deputy', 'follow minister', 'follow portfolio', 'follow topic', 'follow question'],
			...['follow:question', 'follow:question-at', 'follow:topic', 'follow:topic-at'],
		],
	},
	followHere: { who: ['channelManager'], refusal: 'follow.notManager', outside: 'follow.noChannel', doors: [] },
	seeOwn: { who: everyone, doors: ['following', 'following:page', 'following:more', 'following:news'] },
	seeChannel: { who: ['member'], doors: [] },
	readPast: {
		who: ['member'],
		doors: ['digest history', 'digest:history', 'digest:open', 'digest:past', 'digest:more'],
	},
	askOwn: { who: everyone, doors: ['why', 'why:question'] },
	askChannel: { who: ['member'], doors: [] },
	changeOwn: { who: everyone, doors: ['unfollow', 'following:toggle', 'following:remove'] },
	changeChannel: {
		who: ['channelManager'],
		refusal: 'channel.notManager',
		doors: ['channel show', 'channel mention', 'channel quiet', 'channel crosspost'],
	},
	digest: {
		who: ['serverManager'],
		refusal: 'digest.notManager',
		doors: ['digest on', 'digest off', 'digest preview', 'digest now', 'digest:preview'],
	},
	setUp: {
		who: ['serverManager'],
		refusal: 'setup.notManager',
		doors: [
			...[
				'setup',
				'setup:channel',
				'setup:here',
				'setup:language',
				'setup:hour',
				'setup:other-hour',
				'setup:type-hour',
			],
			...['setup:ministers', 'setup:topic', 'setup:type-topic', 'setup:end', 'setup:test'],
		],
	},
	privacy: { who: everyone, doors: ['privacy', 'privacy:erase', 'privacy:confirm'] },
};
