import { ApplicationFlags } from 'discord-api-types/v10';
import { refusal } from '../../refusals.ts';
import type { World } from '../../world/world.ts';
import type { Route } from '../route.ts';

/** Who the bot is, where its gateway is, and who others are. */
export function applicationRoutes({ world, gatewayUrl }: { world: World; gatewayUrl: () => string }): readonly Route[] {
	const { id, name, description } = world.application;
	const application = () => ({
		id,
		name,
		description,
		icon: null,
		bot_public: true,
		bot_require_code_grant: false,
		verify_key: '0'.repeat(64),
		flags: ApplicationFlags.ApplicationCommandBadge,
		owner: world.owner,
		team: null,
		bot: world.bot,
		summary: '',
		approximate_guild_count: [...world.guilds.values()].filter(({ bot }) => bot !== 'removed').length,
		integration_types_config: { 0: {}, 1: {} },
	});
	const path = '/applications/@me';
	const sessions = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
	return [
		{
			operation: 'get_gateway',
			method: 'GET',
			path: '/gateway',
			open: true,
			answer: () => ({ body: { url: gatewayUrl() } }),
		},
		{
			operation: 'get_bot_gateway',
			method: 'GET',
			path: '/gateway/bot',
			answer: () => ({ body: { url: gatewayUrl(), shards: 1, session_start_limit: sessions } }),
		},
		{ operation: 'get_my_application', method: 'GET', path, answer: () => ({ body: application() }) },
		{
			operation: 'get_my_oauth2_application',
			method: 'GET',
			path: `/oauth2${path}`,
			answer: () => ({ body: application() }),
		},
		{ operation: 'get_my_user', method: 'GET', path: '/users/@me', answer: () => ({ body: world.bot }) },
		{
			operation: 'get_user',
			method: 'GET',
			path: '/users/{user_id}',
			answer({ param }) {
				const user = [world.bot, world.owner].find((each) => each.id === param('user_id'));
				const found = user ?? world.people.get(param('user_id'))?.user;
				if (!found) throw refusal('unknownUser');
				return { body: found };
			},
		},
	];
}
