import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** The browser on this machine that the page is tried in, where there is one. */
export const browserPath = [process.env['QUESTEUR_CHROMIUM'], ...usual].find((path) => path && existsSync(path));

if (!browserPath) console.warn('skipped: no Chromium here (QUESTEUR_CHROMIUM names one)');

export function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		...(browserPath ? { executablePath: browserPath } : {}),
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
