import type { APIUser } from 'discord-api-types/v10';
import { UserFlags } from 'discord-api-types/v10';
import { noFlags } from './no-flags.ts';
import type { World } from './world.ts';

export function createWorld(nextId: () => string, now: () => number): World {
	const id = nextId();
	return {
		now,
		application: { id, name: 'Questeur', description: '' },
		bot: {
			...createUser(id, 'Questeur'),
			username: 'Questeur',
			discriminator: '0001',
			global_name: null,
			bot: true,
			public_flags: UserFlags.VerifiedBot,
		},
		owner: createUser(nextId(), 'Ferdinand Boisclair'),
		people: new Map(),
		guilds: new Map(),
		channels: new Map(),
		messages: new Map(),
		threadMembers: new Map(),
		attachments: new Map(),
		commands: new Map(),
	};
}

/** A user without an avatar, named for what people read. */
export function createUser(id: string, name: string): APIUser {
	const username = name
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '.');
	return {
		id,
		username,
		global_name: name,
		discriminator: '0',
		avatar: null,
		banner: null,
		accent_color: null,
		avatar_decoration_data: null,
		public_flags: noFlags,
	};
}
