import { openQuesteur } from '../test/e2e/a-questeur.ts';
import { playScene } from '../test/e2e/scene.ts';
import { launchBrowser } from '../test/playground/page/browser.ts';

// README's picture: the real bot against the playground, in a real Chromium.
const now = Date.now();
const questeur = await openQuesteur({ startAt: now - 3 * 60_000 });
const browser = await launchBrowser();
await playScene(questeur);
const page = await browser.newPage({ viewport: { width: 1120, height: 1480 }, locale: 'fr-BE', colorScheme: 'dark' });
await page.goto(questeur.url);
await page.getByText('« captages »', { exact: false }).last().waitFor();
await page.screenshot({ path: 'docs/playground.png' });
await browser.close();
await questeur.close();
