import { button, row } from '../discord/card.ts';
import { notice } from '../discord/cards/notice.ts';
import { action, type Command, on } from '../discord/command.ts';
import { press } from '../discord/press.ts';
import { inPlace, privately } from '../discord/reply.ts';
import type { createForget } from '../services/forget.ts';
import type { Subscriptions } from '../store/contract/subscriptions.ts';

const erase = press('privacy', 'erase', {});
const confirm = press('privacy', 'confirm', {});

type Dependencies = {
	readonly subscriptions: Pick<Subscriptions, 'ofTarget'>;
	readonly forget: ReturnType<typeof createForget>;
};

export function privacyCommand({ subscriptions, forget }: Dependencies) {
	return {
		name: 'privacy',
		where: 'anywhere',
		run: action({
			options: {},
			async run({ t, person }) {
				const mine = await subscriptions.ofTarget({ kind: 'direct', userId: person.id });
				const text = `${t('privacy.text')}\n${t('privacy.yours', { count: mine.length })}`;
				return privately(notice(text, row(button(erase.id({}), { label: t.label('privacy.erase'), style: 'danger' }))));
			},
		}),
		presses: [
			on(erase, 'here', async ({ t }) => {
				const sure = row(button(confirm.id({}), { label: t.label('privacy.confirm'), style: 'danger' }));
				return inPlace(notice(t('privacy.sure'), sure));
			}),
			on(confirm, 'here', async ({ t, person }) => {
				const count = await forget(person.id);
				return inPlace(notice(t('privacy.done', { count })));
			}),
		],
	} satisfies Command;
}
