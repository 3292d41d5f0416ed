import type { APIGuildMember, APIRole, APIUser, Locale } from 'discord-api-types/v10';
import { PermissionFlagsBits as may } from 'discord-api-types/v10';
import { createUser } from './create-world.ts';
import { createGuildChannel } from './guild-channel.ts';
import { noFlags } from './no-flags.ts';
import type { GuildPlan, PersonPlan } from './plan.ts';
import { role } from './role.ts';
import type { Guild, World } from './world.ts';

type Builder = { readonly world: World; readonly nextId: () => string; readonly now: () => number };

const everyoneMay =
	may.ViewChannel |
	may.SendMessages |
	may.SendMessagesInThreads |
	may.ReadMessageHistory |
	may.EmbedLinks |
	may.AttachFiles |
	may.AddReactions |
	may.CreatePublicThreads |
	may.UseApplicationCommands |
	may.UseExternalApps;
const botMay = everyoneMay | may.ManageThreads | may.ManageMessages;

/** Builds a guild with its people, roles, channels, and the bot as a member. */
export function settleGuild({ world, nextId, now }: Builder, plan: GuildPlan): Guild {
	const id = nextId();
	const managers: APIRole = role(nextId(), {
		name: 'Gestion',
		permissions: everyoneMay | may.ManageGuild | may.ManageChannels | may.ManageMessages | may.MentionEveryone,
		position: 2,
	});
	const botRole: APIRole = {
		...role(nextId(), { name: world.bot.username, permissions: botMay, position: 1 }),
		managed: true,
		tags: { bot_id: world.bot.id },
	};
	const everyone = role(id, { name: '@everyone', permissions: everyoneMay, position: 0 });
	const people = plan.people.map((person) => settlePerson(world, { person, id: nextId(), locale: plan.locale }));
	const owner = people[plan.people.findIndex(({ manager }) => manager)] ?? people[0];
	const guild: Guild = {
		id,
		name: plan.name,
		locale: plan.locale,
		ownerId: owner?.id ?? world.owner.id,
		roles: new Map([everyone, managers, botRole].map((each) => [each.id, each])),
		members: new Map(),
		bot: 'joined',
	};
	const joinedAt = new Date(now()).toISOString();
	guild.members.set(world.bot.id, member(world.bot, { roles: [botRole.id], joinedAt }));
	for (const [at, user] of people.entries()) {
		guild.members.set(user.id, member(user, { roles: plan.people[at]?.manager ? [managers.id] : [], joinedAt }));
	}
	for (const [position, planned] of plan.channels.entries()) {
		const channel = createGuildChannel(nextId, { planned, position, guildId: id });
		world.channels.set(channel.id, channel);
	}
	world.guilds.set(id, guild);
	return guild;
}

function settlePerson(
	world: World,
	{ person, id, locale }: { person: PersonPlan; id: string; locale: Locale },
): APIUser {
	const known = [...world.people.values()].find(({ user }) => user.global_name === person.name);
	if (known) return known.user;
	const user = createUser(id, person.name);
	world.people.set(id, { user, locale: person.locale ?? locale, directMessages: 'open', userInstalled: false });
	return user;
}

function member(user: APIUser, { roles, joinedAt }: { roles: string[]; joinedAt: string }): APIGuildMember {
	return {
		user,
		roles,
		joined_at: joinedAt,
		nick: null,
		avatar: null,
		banner: null,
		premium_since: null,
		deaf: false,
		mute: false,
		pending: false,
		communication_disabled_until: null,
		flags: noFlags,
	};
}
