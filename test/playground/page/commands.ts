import type { APIApplicationCommand } from 'discord-api-types/v10';
import { callables } from '../../../src/playground/page/command-list.ts';
import type { Directory } from '../../../src/playground/page/option-value.ts';

type Declared = Pick<APIApplicationCommand, 'name' | 'description'> & Partial<APIApplicationCommand>;

export function declare(command: Declared): APIApplicationCommand {
	return { id: '1', application_id: '2', version: '1', type: 1, default_member_permissions: null, ...command };
}

export const search = declare({
	name: 'search',
	description: 'Search',
	name_localizations: { fr: 'chercher' },
	description_localizations: { fr: 'Chercher' },
	options: [
		{
			type: 3,
			name: 'sort',
			description: 'Order',
			choices: [
				{ name: 'Newest first', name_localizations: { fr: 'Les plus récentes' }, value: 'date' },
				{ name: 'Best first', value: 'relevance' },
			],
		},
		{ type: 3, name: 'query', name_localizations: { fr: 'mots' }, description: 'What', required: true },
		{ type: 4, name: 'limit', description: 'How many' },
		{ type: 10, name: 'weight', description: 'How heavy' },
		{ type: 5, name: 'private', description: 'Only for you' },
		{ type: 6, name: 'who', description: 'Whose' },
		{ type: 7, name: 'where', description: 'Where' },
	],
});

export const digest = declare({
	name: 'digest',
	description: 'Digest',
	default_member_permissions: '32',
	options: [
		{ type: 1, name: 'on', description: 'On' },
		{ type: 1, name: 'on-demand', description: 'When asked' },
		{ type: 2, name: 'day', description: 'Days', options: [{ type: 1, name: 'add', description: 'Add' }] },
	],
});

export const french = { locale: 'fr', manager: true, direct: false };
export const english = { locale: 'en-GB', manager: true, direct: false };

export const among = (locale: string) => callables([search, digest], { ...english, locale });

export const directory: Directory = {
	locale: 'fr',
	users: [{ name: '@Ada Lovelace', value: '11' }],
	channels: [
		{ name: '#questions', value: '21' },
		{ name: '#digest', value: '22' },
	],
	roles: [{ name: '@everyone', value: '31' }],
	yes: 'Vrai',
	no: 'Faux',
};
