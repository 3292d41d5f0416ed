import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { browserPath, launchBrowser, openTab, unhurried } from '../playground/page/browser.ts';
import { openQuesteur } from './a-questeur.ts';
import { playScene } from './scene.ts';

const sizes = [
	{ name: 'desktop', width: 1280, height: 1400 },
	{ name: 'phone', width: 390, height: 844 },
] as const;

describe.skipIf(browserPath === undefined)(
	'the page, in a real Chromium (skipped where there is none)',
	unhurried,
	() => {
		it('shows a search result, an alert and a digest, on a desk and on a phone', async () => {
			const questeur = await openQuesteur();
			const browser = await launchBrowser();
			try {
				await playScene(questeur);
				await mkdir('test-output', { recursive: true });
				for (const { name, ...viewport } of sizes) {
					const page = await openTab(browser, { viewport });
					const problems: string[] = [];
					page.on('pageerror', ({ message }) => problems.push(message));
					await page.goto(questeur.url);
					await page.getByText('« captages »', { exact: false }).last().waitFor();
					await page.screenshot({ path: `test-output/page-${name}.png` });
					const text = ((await page.getByRole('log').textContent()) ?? '').replaceAll('\u00a0', ' ');
					expect(text).toMatch(/\d+ questions? pour « captages »/);
					expect(text).toContain('Résumé du');
					expect(text).toContain('Reçu pour');
					expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
					expect(problems).toEqual([]);
					await page.close();
				}
			} finally {
				await browser.close();
				await questeur.close();
			}
		});
	},
);
