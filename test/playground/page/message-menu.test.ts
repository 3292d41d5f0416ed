import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, launchBrowser, unhurried } from './browser.ts';
import { openStage, phone, type Stage } from './stage.ts';

let browser: Browser;
let stage: Stage;

const { poll } = expect;
const find = (selector: string, hasText: string) => stage.page.locator(selector, { hasText });
const press = (key: string) => stage.page.keyboard.press(key);
const menu = () => stage.page.getByRole('listbox', { name: 'Applications' });
const names = () => menu().locator('.listbox-name').allTextContents();

/** Whether it is more than transparent. */
const isShown = (node: Locator) => node.evaluate((drawn) => drawn.checkVisibility({ opacityProperty: true }));

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where all that fits is, read at one go: a page may still move between two looks. */
function boxesOf(selector: string): Promise<readonly Box[]> {
	return stage.page.evaluate<Box[]>(
		`[...document.querySelectorAll('${selector}')].map((node) => node.getBoundingClientRect().toJSON())`,
	);
}

const overlap = (one: Box, other: Box): boolean =>
	one.x < other.x + other.width &&
	other.x < one.x + one.width &&
	one.y < other.y + other.height &&
	other.y < one.y + one.height;

/** Once that line is active in a menu that has the focus: then, and not before, keys mean what they should. */
const active = (name: string) => find('[role=listbox]:focus [role=option].active', name).waitFor();

/** Once somebody has said that: the button beside it. */
async function buttonBeside(content: string) {
	await stage.say(content);
	return find('.message', content).locator('.message-more');
}

/** Once the button beside it has the focus. */
const focusBack = (content: string) => find('.message', content).locator('.message-more:focus').waitFor();

describe.runIf(browserPath)('the menu of a message', unhurried, () => {
	beforeAll(async () => {
		browser = await launchBrowser();
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		stage = await openStage(browser);
	});

	afterEach(async () => {
		await stage.close();
		expect(stage.complaints).toEqual([]);
	});

	it('is worked by the keyboard alone, and brings the bot the message', async () => {
		const button = await buttonBeside('les gouttières');
		await button.waitFor();
		await stage.box.focus();
		await press('Shift+Tab');
		await focusBack('les gouttières');
		await poll(() => isShown(button)).toBe(true);
		await press('Enter');
		await active('Citer');
		expect(await names()).toEqual(['Citer', 'Partager', 'Se taire']);
		expect(await button.getAttribute('aria-expanded')).toBe('true');
		const line = menu().getByRole('option').first();
		expect(await menu().getAttribute('aria-activedescendant')).toBe(await line.getAttribute('id'));
		await press('ArrowUp');
		await active('Se taire');
		await press('ArrowDown');
		await active('Citer');
		await press('ArrowDown');
		await active('Partager');
		await press('Enter');
		const reply = find('.message', 'partagé : les gouttières');
		await reply.waitFor();
		expect(await reply.locator('.reply-author').textContent()).toBe('Odile Verfontaine');
		expect(await reply.locator('.reply-command').textContent()).toBe('Partager');
		await focusBack('les gouttières');
		await menu().waitFor({ state: 'detached' });
	});

	it('opens with Space, and closes with Escape as if nothing had been', async () => {
		const button = await buttonBeside('les sentiers');
		await button.focus();
		await focusBack('les sentiers');
		const acts: string[] = [];
		stage.page.on('request', (request) => request.method() === 'POST' && acts.push(request.url()));
		await press('Space');
		await active('Citer');
		await press('Escape');
		await menu().waitFor({ state: 'detached' });
		await focusBack('les sentiers');
		await poll(() => button.getAttribute('aria-expanded')).toBe('false');
		expect(acts).toEqual([]);
	});

	it('shows beside what one points at, is worked by a pointer, and shows a private reply as private', async () => {
		const button = await buttonBeside('les passerelles');
		await button.waitFor();
		expect(await isShown(button)).toBe(false);
		await find('.message', 'les passerelles').hover();
		await poll(() => isShown(button)).toBe(true);
		await button.click();
		await menu().getByRole('option', { name: 'Citer' }).click();
		const reply = find('.ephemeral', 'cité : les passerelles');
		await reply.waitFor();
		expect(await reply.locator('.message-more').count()).toBe(0);
		await focusBack('les passerelles');
	});

	it('closes on a click elsewhere, and leaves the focus there', async () => {
		await (await buttonBeside('les ravines')).click();
		await active('Citer');
		await stage.box.click();
		await menu().waitFor({ state: 'detached' });
		await find('.composer textarea:focus', '').waitFor();
	});

	it('stays through a change of its message, and gives the focus to the button that is drawn anew', async () => {
		const { bot, playground } = stage;
		const channel = await bot.channels.fetch(playground.channelId('questions'));
		if (!channel?.isSendable()) throw new Error('the bot cannot write in #questions');
		const message = await channel.send('un brouillon');
		await find('.message', 'un brouillon').locator('.message-more').click();
		await active('Citer');
		await message.edit('au net');
		await find('.message', 'au net').waitFor();
		await active('Citer');
		await press('Enter');
		await find('.ephemeral', 'cité : au net').waitFor();
		await focusBack('au net');
	});

	it('keeps the focus on the button of a message that changes', async () => {
		const { bot, playground } = stage;
		const channel = await bot.channels.fetch(playground.channelId('questions'));
		if (!channel?.isSendable()) throw new Error('the bot cannot write in #questions');
		const message = await channel.send('une esquisse');
		await find('.message', 'une esquisse').locator('.message-more').focus();
		await focusBack('une esquisse');
		await message.edit('un tableau');
		await focusBack('un tableau');
	});

	it('offers a member who reads English what is for members, in English', async () => {
		const { page } = stage;
		const button = await buttonBeside('les captages');
		await page.locator('.whoami').click();
		await page.getByRole('option', { name: /Winifred/ }).click();
		await page.getByPlaceholder('Message #questions').waitFor();
		expect(await button.getAttribute('aria-label')).toBe('More actions');
		await button.click();
		const apps = page.getByRole('listbox', { name: 'Apps' });
		await apps.waitFor();
		expect(await apps.locator('.listbox-name').allTextContents()).toEqual(['Quote', 'Stay silent']);
	});

	it('is there only while the bot has commands for messages, and says why a choice came too late', async () => {
		const { bot, page } = stage;
		const button = await buttonBeside('les trottoirs');
		await button.click();
		await active('Citer');
		await bot.application.commands.set([]);
		await button.waitFor({ state: 'hidden' });
		await press('Enter');
		await page.locator('.composer-error').getByText('Il n’y a pas de commande « Quote » ici.').waitFor();
		await bot.application.commands.set([{ name: 'Revenir', type: 3 }]);
		await button.waitFor();
	});

	it('says so when the bot does not answer', async () => {
		await stage.close();
		// As nothing is answered here, a slow machine changes nothing.
		stage = await openStage(browser, { limits: { acknowledgeWithin: 400 } });
		await (await buttonBeside('les silences')).click();
		await active('Citer');
		await press('ArrowUp');
		await active('Se taire');
		await press('Enter');
		const failed = find('.ephemeral', 'L’application ne répond plus');
		await failed.waitFor();
		expect(await failed.locator('.reply-command').textContent()).toBe('Se taire');
	});

	it('is always there under a finger on a phone, large enough, over nothing else, and scrolls nothing sideways', async () => {
		await stage.close();
		stage = await openStage(browser, { tab: { viewport: phone, hasTouch: true, isMobile: true } });
		await buttonBeside('première ligne');
		const second = await buttonBeside('deuxième ligne');
		await stage.box.fill('/search query:énergie ');
		await press('Enter');
		await stage.page.locator('.message .container').waitFor();
		const buttons = stage.page.locator('.message-more');
		expect(await Promise.all((await buttons.all()).map(isShown))).toEqual([true, true, true]);
		// Each is large, and over nothing but itself.
		const boxes = await boxesOf('.message-more, .message :is(a, .button, .select, .author, .content p)');
		const ours = await boxesOf('.message-more');
		for (const { width, height } of ours) expect(Math.min(width, height)).toBeGreaterThanOrEqual(40);
		expect(boxes.length).toBeGreaterThan(ours.length + 8);
		const crowded = ours.filter((button) => boxes.filter((box) => overlap(button, box)).length !== 1);
		expect(crowded).toEqual([]);
		expect(await stage.overflow()).toBeLessThanOrEqual(0);

		await second.tap();
		const partager = menu().getByRole('option', { name: 'Partager' });
		await partager.waitFor();
		expect((await partager.boundingBox())?.height).toBeGreaterThanOrEqual(40);
		expect(await stage.overflow()).toBeLessThanOrEqual(0);
		await partager.tap();
		await find('.message', 'partagé : deuxième ligne').waitFor();
		expect(await stage.overflow()).toBeLessThanOrEqual(0);
	});
});
