import type { Client } from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Playground } from '../../../src/playground/playground.ts';
import { connectBot, openPlayground } from '../bot.ts';
import { browserPath, launchBrowser } from './browser.ts';
import { startSmallBot } from './small-bot.ts';

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 780 };

let browser: Browser;
let playground: Playground;
let bot: Client<true>;
let page: Page;
let complaints: string[];

/** The page as the first person of the plan sees it: Odile, who manages the server and reads French. */
async function openPage(viewport = desktop): Promise<Page> {
	const opened = await browser.newPage({ viewport, locale: 'fr-BE', timezoneId: 'Europe/Brussels' });
	opened.setDefaultTimeout(5000);
	opened.on('pageerror', ({ message }) => complaints.push(message));
	opened.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
	await opened.goto(url);
	await opened.locator('.try').first().waitFor();
	return opened;
}

let url: string;

const box = () => page.locator('.composer textarea');
const option = (name: string) => page.locator(`[data-option="${name}"]`);
const suggestions = () => page.locator('.completion:not([hidden]) [role=option]');
const lastMessage = () => page.locator('.message').last();
const control = (customId: string) => page.locator(`.message [data-custom-id="${customId}"]`).last();

async function command(line: string): Promise<void> {
	await box().fill(`${line} `);
	await page.keyboard.press('Enter');
}

/** Another person, in #questions. */
function say(content: string) {
	const as = playground.people.member.user.id;
	return playground.act({ type: 'say', as, channelId: playground.channelId('questions'), content });
}

async function overflow(): Promise<number> {
	return page.evaluate<number>(`Math.max(...[...document.querySelectorAll('html, #messages, #layout, main')]
		.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))`);
}

describe.runIf(browserPath)('the page', () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		complaints = [];
		({ playground, url } = await openPlayground({ limits: { acknowledgeWithin: 400 } }));
		bot = await connectBot(url);
		await startSmallBot(bot);
		page = await openPage();
	});

	afterEach(async () => {
		await page.close();
		await bot.destroy();
		await playground.stop();
		expect(complaints).toEqual([]);
	});

	it('offers a newcomer what to try, in the language of the person', async () => {
		expect(await page.locator('.try-name').allTextContents()).toEqual(['/chercher', '/help', '/note', '/slow']);
		await page.locator('.try').first().click();
		expect(await page.locator('.command-name').textContent()).toBe('/chercher');
	});

	it('completes a command, its options, choices and suggestions by the keyboard alone', async () => {
		await box().pressSequentially('/ch');
		expect(await suggestions().count()).toBe(1);
		expect(await box().getAttribute('aria-activedescendant')).toBe(await suggestions().getAttribute('id'));
		await page.keyboard.press('Tab');
		await page.keyboard.type('énergie');
		await page.keyboard.press('Tab');
		await page.keyboard.type('mini');
		await page.keyboard.press('Enter');
		await page.keyboard.type('mab');
		await suggestions().filter({ hasText: 'Corentin Mabille' }).waitFor();
		await page.keyboard.press('Enter');
		await page.keyboard.type('tri');
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await option('minister').inputValue()).toBe('Corentin Mabille');
		expect(await option('sort').inputValue()).toBe('Les plus récentes');
		const asked = new Promise((resolve) => bot.once('interactionCreate', (call) => resolve(call.toJSON())));
		const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/acts'));
		await page.keyboard.press('Enter');
		expect((await sent).postDataJSON()).toMatchObject({
			type: 'command',
			path: ['search'],
			options: { query: 'énergie', minister: 'id-Corentin Mabille', sort: 'date' },
		});
		await asked;
		await lastMessage().locator('.container').waitFor();
	});

	it('takes a whole command line that is pasted', async () => {
		await box().fill('/search query:énergie verte tri:Les plus récentes');
		expect(await option('query').inputValue()).toBe('énergie verte');
		expect(await option('sort').inputValue()).toBe('Les plus récentes');
		await page.keyboard.press('Enter');
		await lastMessage().locator('h2', { hasText: 'Questions sur « énergie verte »' }).waitFor();
		expect(await lastMessage().locator('.reply').textContent()).toContain('/search');
	});

	it('steps back out of a command with Backspace, and with Escape', async () => {
		await box().fill('/search ');
		await page.keyboard.press('Backspace');
		expect(await box().inputValue()).toBe('/chercher');
		await box().fill('/search query:a limit:3');
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Backspace');
		await page.keyboard.press('Backspace');
		expect(await option('limit').count()).toBe(0);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		expect(await box().inputValue()).toBe('');
	});

	it('says near the box what is missing, wrong or refused', async () => {
		const error = page.locator('.composer-error');
		await box().fill('/search ');
		await page.keyboard.press('Enter');
		expect(await error.textContent()).toBe('«\u00a0query\u00a0» est obligatoire\u00a0: indiquez une valeur.');
		await page.keyboard.press('Escape');
		await box().fill('x'.repeat(2001));
		await page.keyboard.press('Enter');
		await error.getByText('Un message compte de 1 à 2000 caractères.').waitFor();
		expect(await box().inputValue()).toHaveLength(2001);
	});

	it('draws sections, selects and buttons, and calls the bot when they are used', async () => {
		await command('/search query:énergie');
		const card = lastMessage().locator('.container');
		await card.waitFor();
		expect(await card.locator('.section').count()).toBe(2);
		expect(await card.locator('a.button').getAttribute('rel')).toBe('noopener noreferrer');
		expect(await card.locator('img').getAttribute('alt')).toBe('Une carte');
		await page.waitForFunction("document.querySelector('.thumbnail img')?.naturalWidth === 1");

		await control('next').click();
		await card.getByText('page 2 sur 2').waitFor();
		expect(await control('forget').isDisabled()).toBe(true);

		await control('publish').click();
		await page.locator('.ephemeral', { hasText: 'bouton publish' }).waitFor();
		await page.locator('.ephemeral').getByRole('button', { name: 'Ignorer le message' }).click();
		expect(await page.locator('.ephemeral').count()).toBe(0);

		await control('filter').click();
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		await lastMessage().getByText('choisi : answered + pending').waitFor();
	});

	it('says so when the bot does not answer', async () => {
		await command('/search query:énergie');
		await control('never').click();
		await page.locator('.failure', { hasText: 'Échec de l’interaction' }).waitFor();
		await command('/slow');
		await page.locator('.failure', { hasText: 'L’application ne répond plus' }).waitFor();
	});

	it('fills in and sends a form', async () => {
		await command('/note');
		await page.getByLabel('Titre').fill('Relance');
		await page.locator('dialog [data-custom-id=verdict]').click();
		await page.getByRole('option', { name: 'À suivre' }).click();
		await page.locator('dialog').getByRole('button', { name: 'Envoyer' }).click();
		await lastMessage().getByText('Note « Relance » (open)').waitFor();
		expect(await page.locator('dialog').count()).toBe(0);
	});

	it('shows what the bot edits and deletes elsewhere, and marks the channel unread', async () => {
		const digest = await bot.channels.fetch(playground.channelId('digest'));
		if (!digest?.isSendable()) throw new Error('the bot cannot write in #digest');
		const message = await digest.send('Bonjour');
		const line = page.locator('.channel', { hasText: 'digest' });
		await page.locator('.channel.unread', { hasText: 'digest' }).waitFor();
		await message.edit('Bonjour à **tous**');
		await line.click();
		await page.locator('.message strong', { hasText: 'tous' }).waitFor();
		expect(await page.locator('.edited').count()).toBe(1);
		expect(await page.locator('.channel.unread').count()).toBe(0);
		await message.delete();
		await page.locator('.message').waitFor({ state: 'detached' });
	});

	it('switches to another person, who reads English and sees neither private replies nor managers’ commands', async () => {
		await command('/help');
		await page.locator('.ephemeral').waitFor();
		await page.locator('.whoami').click();
		await page.getByRole('option', { name: /Winifred/ }).click();
		expect(await page.locator('.ephemeral').count()).toBe(0);
		expect(await box().getAttribute('placeholder')).toBe('Message #questions');
		await box().pressSequentially('/di');
		expect(await suggestions().count()).toBe(0);
	});

	it('says that the playground is gone, and comes back with it', async () => {
		await playground.stop();
		await page.locator('#banner').getByText('Nouvel essai').waitFor();
		({ playground } = await openPlayground({ port: Number(new URL(url).port) }));
		await page.locator('#banner').waitFor({ state: 'hidden' });
		await say('de retour');
		await lastMessage().getByText('de retour').waitFor();
		complaints = complaints.filter((complaint) => !complaint.includes('ERR_'));
	});

	it.each([
		['a desk', desktop],
		['a phone', phone],
	])('never scrolls sideways on %s, whatever the bot says', async (_, viewport) => {
		await page.setViewportSize(viewport);
		await command('/search query:énergie');
		await lastMessage().locator('.container').waitFor();
		await command('/long');
		await lastMessage().getByText('Rindfleisch').waitFor();
		await box().fill('/search query:a limit:3 ministre:abc tri:Les plus récentes where:#digest who:@Odile');
		expect(await overflow()).toBeLessThanOrEqual(0);
	});

	it('keeps the channels in a drawer on a phone', async () => {
		await page.setViewportSize(phone);
		await page.locator('.channel').first().waitFor({ state: 'hidden' });
		await page.locator('.menu').click();
		await page.locator('.channel', { hasText: 'general' }).click();
		expect(await page.locator('#place h1').textContent()).toBe('general');
		await page.locator('.channel').first().waitFor({ state: 'hidden' });
	});

	it('stays where one reads when a message comes, and says how many came', async () => {
		for (let line = 1; line <= 30; line++) await say(`ligne ${line}`);
		await page.locator('.message', { hasText: 'ligne 30' }).waitFor();
		const room = page.locator('#messages');
		await room.evaluate((node) => node.scrollTo(0, 0));
		await page.locator('.jump').waitFor();
		await say('en bas');
		await page.locator('.jump', { hasText: '1 nouveau message' }).click();
		expect(await room.evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight)).toBeLessThan(2);
	});

	it('makes nothing of tags and scripts in what people write', async () => {
		await box().fill('<img src=x onerror="document.title=1"> [x](javascript:alert(1)) <b>**gras**</b>');
		await page.keyboard.press('Enter');
		await lastMessage().locator('strong', { hasText: 'gras' }).waitFor();
		expect(await lastMessage().locator('img, b, a').count()).toBe(0);
	});
});
