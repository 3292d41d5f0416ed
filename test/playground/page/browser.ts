import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** The browser on this machine that the page is tried in, where there is one. */
export const browserPath = [process.env['QUESTEUR_CHROMIUM'], ...usual].find((path) => path && existsSync(path));

if (!browserPath) console.warn('skipped: no Chromium here (QUESTEUR_CHROMIUM names one)');

/** How long one thing on the page is waited for: where a whole suite shares two processors, slow is not wrong. */
const patience = 30_000;

/** For tests that wait for several things, one after the other. */
export const unhurried = { timeout: 4 * patience };

export function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		...(browserPath ? { executablePath: browserPath } : {}),
		timeout: 2 * patience,
		args: [
			'--headless=new',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

/** A tab of its own, with nothing of the others', as somebody in Brussels who reads French has it. */
export async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Page> {
	const tab = await browser.newPage({ locale: 'fr-BE', timezoneId: 'Europe/Brussels', ...options });
	tab.setDefaultTimeout(patience);
	return tab;
}
