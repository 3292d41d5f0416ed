import { notice } from '../discord/cards/notice.ts';
import { action, type Command } from '../discord/command.ts';
import { link } from '../discord/link.ts';
import { privately } from '../discord/reply.ts';

type Dependencies = {
	readonly version: string;
	readonly sources: readonly { readonly name: string; readonly home: string }[];
};

export function aboutCommand({ version, sources }: Dependencies) {
	return {
		name: 'about',
		where: 'anywhere',
		run: action({
			options: {},
			async run({ t }) {
				const links = sources.map(({ name, home }) => link(name, home)).join(t('common.list.comma'));
				return privately(
					notice(`${t('about.text', { version })}\n${t('about.sources', { sources: links })}\n${t('about.deadline')}`),
				);
			},
		}),
	} satisfies Command;
}
