import { notice } from '../discord/cards/notice.ts';
import { action, type Command } from '../discord/command.ts';
import { required, text } from '../discord/options.ts';
import { privately } from '../discord/reply.ts';
import { subjectLabel, subjectWords } from '../discord/subject-words.ts';
import { fold } from '../domain/fold.ts';
import type { Subscriptions } from '../store/contract/subscriptions.ts';
import { managed, managedOne, shownTo } from './manage-subscriptions.ts';

type Dependencies = { readonly subscriptions: Pick<Subscriptions, 'ofTarget' | 'remove'> };

export function unfollowCommand({ subscriptions }: Dependencies) {
	return {
		name: 'unfollow',
		where: 'anywhere',
		run: action({
			options: {
				subscription: required(
					text({
						async suggest({ typed, t, ...context }) {
							const mine = managed(await shownTo(context, subscriptions));
							return mine
								.map(({ id, subject }) => ({ name: subjectLabel(t, subject), value: String(id) }))
								.filter(({ name }) => fold(name).includes(fold(typed)));
						},
					}),
				),
			},
			async run({ options, t, ...context }) {
				const { id, subject } = await managedOne(context, Number(options.subscription), subscriptions);
				await subscriptions.remove(id);
				return privately(notice(t('following.removed', { subject: subjectWords(t, subject) })));
			},
		}),
	} satisfies Command;
}
