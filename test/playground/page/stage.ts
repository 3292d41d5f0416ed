import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Limits } from '../../../src/playground/limits.ts';
import { connectBot, openPlayground } from '../bot.ts';
import { openTab } from './browser.ts';
import { startSmallBot } from './small-bot.ts';

export const desk = { width: 1280, height: 860 };
export const phone = { width: 390, height: 780 };

type Options = { readonly limits?: Partial<Limits>; readonly tab?: BrowserContextOptions };

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Once the page at that address has drawn itself, with the bot's commands. */
export async function enter(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.locator('.try').first().waitFor();
}

/**
 * A playground of one's own with the small bot, and its page as the first person of the plan sees it: Odile, who manages
 * the server and reads French.
 */
export async function openStage(browser: Browser, { limits = {}, tab = {} }: Options = {}) {
	const { playground, url } = await openPlayground({ limits });
	const bot = await connectBot(url);
	await startSmallBot(bot);
	const page = await openTab(browser, { viewport: desk, ...tab });
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
	await enter(page, url);
	return {
		...{ playground, url, bot, page, complaints },
		box: page.locator('.composer textarea'),
		lastMessage: page.locator('.message').last(),

		/** Another person, in #questions. */
		say(content: string) {
			const as = playground.people.member.user.id;
			return playground.act({ type: 'say', as, channelId: playground.channelId('questions'), content });
		},

		/** By how many pixels something could be scrolled sideways. */
		overflow: () =>
			page.evaluate<number>(`Math.max(...[...document.querySelectorAll('html, #messages, #layout, main')]
				.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))`),

		async close(): Promise<void> {
			await page.close();
			await bot.destroy();
			await playground.stop();
		},
	};
}
