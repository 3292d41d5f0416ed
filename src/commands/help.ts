import { notice } from '../discord/cards/notice.ts';
import { action, type Command } from '../discord/command.ts';
import { privately } from '../discord/reply.ts';
import type { People } from '../store/contract/people.ts';

type Dependencies = { readonly people: Pick<People, 'suggest'> };

export function helpCommand({ people }: Dependencies) {
	return {
		name: 'help',
		where: 'anywhere',
		run: action({
			options: {},
			async run({ t }) {
				// Examples are of this parliament.
				const [busiest] = await people.suggest({ typed: '', role: 'addressee', limit: 1 });
				const lines = [
					t('help.title'),
					t('help.intro'),
					t('help.search', { example: t.label('help.example') }),
					t('help.grammar', { minister: busiest?.name ?? '…' }),
					t('help.message'),
					t('help.question'),
					t('help.follow', { minister: busiest?.name ?? '…' }),
					t('help.digest'),
					t('help.more'),
				];
				return privately(notice(lines.join('\n\n')));
			},
		}),
	} satisfies Command;
}
