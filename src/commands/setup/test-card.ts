import type { Context } from '../../discord/call.ts';
import { type Block, button, type Card, card, row, words } from '../../discord/card.ts';
import type { TestResult } from '../../discord/test-post.ts';
import type { Locale } from '../../domain/subscription.ts';
import { testChannel } from './setup-press.ts';

type Tested = { readonly channel: string; readonly locale: Locale; readonly result: TestResult };

/** How the test of a channel ended: each permission that is missing, and how to give it. */
export function testCard(
	{ t }: Pick<Context, 't'>,
	{ channel, locale, result }: Tested,
	above: readonly (Block | undefined)[] = [],
): Card {
	const { kind, fault, missing, weaker } = result;
	const place = `<#${channel}>`;
	const lines =
		kind === 'refused'
			? [
					t('setup.test.refused', { channel: place, why: t(`problem.short.${fault ?? 'invalid'}`) }),
					...missing.map((name) => t('setup.test.missing', { permission: t.label(`permissions.${name}`) })),
					missing.length > 0 ? t('setup.test.how') : t(`problem.remedy.${fault ?? 'invalid'}`),
				]
			: [t(`setup.test.${kind}`, { channel: place })];
	const again = button(testChannel.id({ channel, locale }), { label: t.label('setup.test.again') });
	const told = [...lines, ...weaker.map((name) => t(`problem.weaker.${name}`))].join('\n');
	return card([...above, words(told), row(again)]);
}
