import { ChannelType, PermissionFlagsBits as may, OverwriteType } from 'discord.js';
import { beforeEach, expect, it } from 'vitest';
import { createSnowflakes } from '../../../src/playground/snowflake.ts';
import { createWorld } from '../../../src/playground/world/create-world.ts';
import { channelPermissions } from '../../../src/playground/world/permissions.ts';
import { valClair } from '../../../src/playground/world/plan.ts';
import { settleGuild } from '../../../src/playground/world/settle-guild.ts';
import { startThread } from '../../../src/playground/world/start-thread.ts';
import type { Guild, World } from '../../../src/playground/world/world.ts';

let world: World;
let guild: Guild;
let nextId: () => string;
let time: number;

beforeEach(() => {
	time = Date.UTC(2031, 4, 5);
	nextId = createSnowflakes(() => time);
	world = createWorld(nextId, () => time);
	guild = settleGuild({ world, nextId, now: () => 0 }, valClair);
});

function channel() {
	for (const each of world.channels.values()) if (each.type === ChannelType.GuildText) return each;
	throw new Error('the guild has no text channel');
}

type Rule = { id: string; allow?: bigint; deny?: bigint };

/** What the bot may do in a channel with these overwrites. */
function withRules(...rules: Rule[]): bigint {
	const permission_overwrites = rules.map(({ id, allow = 0n, deny = 0n }) => ({
		id,
		type: id === world.bot.id ? OverwriteType.Member : OverwriteType.Role,
		allow: String(allow),
		deny: String(deny),
	}));
	return channelPermissions(world, { ...channel(), permission_overwrites }, world.bot.id);
}

const botRole = () => guild.members.get(world.bot.id)?.roles[0] ?? '';

it('lets the role have its say over everyone, and the member over the role', () => {
	const everyone = { id: guild.id, deny: may.SendMessages };
	const role = { id: botRole(), allow: may.SendMessages };
	const itself = { id: world.bot.id, deny: may.SendMessages };
	expect(withRules(everyone) & may.SendMessages).toBe(0n);
	expect(withRules(everyone, role) & may.SendMessages).toBe(may.SendMessages);
	expect(withRules(itself, role, everyone) & may.SendMessages).toBe(0n);
});

it('leaves nothing to who does not see the channel', () => {
	expect(withRules({ id: guild.id, deny: may.ViewChannel })).toBe(0n);
});

it('leaves neither files nor embeds to who may write nowhere in it', () => {
	const bits = withRules({ id: guild.id, deny: may.SendMessages | may.SendMessagesInThreads });
	expect(bits & (may.AttachFiles | may.EmbedLinks)).toBe(0n);
	expect(bits & may.ReadMessageHistory).toBe(may.ReadMessageHistory);
});

it('lets an administrator and the owner do all, whatever the channel says', () => {
	const role = guild.roles.get(botRole());
	if (role) guild.roles.set(role.id, { ...role, permissions: String(may.Administrator) });
	expect(withRules({ id: world.bot.id, deny: may.ViewChannel }) & may.BanMembers).toBe(may.BanMembers);
	expect(channelPermissions(world, channel(), guild.ownerId) & may.BanMembers).toBe(may.BanMembers);
});

it('gives a thread the rules of its channel', () => {
	const parent = {
		...channel(),
		permission_overwrites: [{ id: guild.id, type: OverwriteType.Role, allow: '0', deny: String(may.ViewChannel) }],
	};
	world.channels.set(parent.id, parent);
	const wanted = {
		id: nextId(),
		type: ChannelType.PublicThread,
		name: 'Suivi',
		at: '',
		archiveAfterMinutes: 60,
		invitable: true,
	} as const;
	expect(channelPermissions(world, startThread(world, parent, wanted), world.bot.id)).toBe(0n);
});

it('gives a stranger nothing', () => {
	expect(channelPermissions(world, channel(), nextId())).toBe(0n);
});
