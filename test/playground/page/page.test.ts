import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPlayground } from '../bot.ts';
import { browserPath, launchBrowser, unhurried } from './browser.ts';
import { openFront } from './front.ts';
import { desk, enter, openStage, phone, type Stage } from './stage.ts';

let browser: Browser;
let stage: Stage;

const { poll } = expect;
const find = (selector: string, hasText?: string) =>
	stage.page.locator(selector, hasText === undefined ? {} : { hasText });
const option = (name: string) => find(`[data-option="${name}"]`);
const suggestions = () => find('.completion:not([hidden]) [role=option]');
const control = (customId: string) => find(`.message [data-custom-id="${customId}"]`).last();
const press = (key: string) => stage.page.keyboard.press(key);
const type = (text: string) => stage.page.keyboard.type(text);

/** Once the box of that option has the focus, so that keys go there. */
const inOption = (name: string) => find(`[data-option="${name}"]:focus`).waitFor();

async function command(line: string): Promise<void> {
	await stage.box.fill(`${line} `);
	await press('Enter');
}

describe.runIf(browserPath)('the page', unhurried, () => {
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

	it('offers a newcomer what to try, in the language of the person', async () => {
		expect(await find('.try-name').allTextContents()).toEqual(['/chercher', '/help', '/note', '/slow']);
		await find('.try').first().click();
		await poll(() => find('.command-name').textContent()).toBe('/chercher');
	});

	it('completes a command, its options, choices and suggestions by the keyboard alone', async () => {
		const { box, bot, page, lastMessage } = stage;
		await box.pressSequentially('/ch');
		await poll(() => suggestions().count()).toBe(1);
		expect(await box.getAttribute('aria-activedescendant')).toBe(await suggestions().getAttribute('id'));
		await press('Tab');
		await inOption('query');
		await type('énergie');
		await press('Tab');
		await find('.command-form .more:focus').waitFor();
		await type('mini');
		await suggestions().filter({ hasText: 'ministre' }).waitFor();
		await press('Enter');
		await inOption('minister');
		await type('mab');
		await suggestions().filter({ hasText: 'Corentin Mabille' }).waitFor();
		await press('Enter');
		await find('.command-form .more:focus').waitFor();
		await type('tri');
		await suggestions().filter({ hasText: 'tri' }).waitFor();
		await press('Enter');
		await inOption('sort');
		await suggestions().filter({ hasText: 'Les plus récentes' }).waitFor();
		await press('ArrowDown');
		await press('Enter');
		await poll(() => option('sort').inputValue()).toBe('Les plus récentes');
		expect(await option('minister').inputValue()).toBe('Corentin Mabille');
		const asked = new Promise((resolve) => bot.once('interactionCreate', (call) => resolve(call.toJSON())));
		const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/acts'));
		await press('Enter');
		expect((await sent).postDataJSON()).toMatchObject({
			type: 'command',
			path: ['search'],
			options: { query: 'énergie', minister: 'id-Corentin Mabille', sort: 'date' },
		});
		await asked;
		await lastMessage.locator('.container').waitFor();
	});

	it('takes a whole command line that is pasted', async () => {
		const { box, lastMessage } = stage;
		await box.fill('/search query:énergie verte tri:Les plus récentes');
		await poll(() => option('query').inputValue()).toBe('énergie verte');
		expect(await option('sort').inputValue()).toBe('Les plus récentes');
		await press('Enter');
		await lastMessage.locator('h2', { hasText: 'Questions sur « énergie verte »' }).waitFor();
		expect(await lastMessage.locator('.reply').textContent()).toContain('/search');
	});

	it('steps back out of a command with Backspace, and with Escape', async () => {
		const { box } = stage;
		await box.fill('/search ');
		await inOption('query');
		await press('Backspace');
		await poll(() => box.inputValue()).toBe('/chercher');
		await box.fill('/search query:a limit:3');
		await option('limit').waitFor();
		await press('Backspace');
		await press('Backspace');
		await press('Backspace');
		await poll(() => option('limit').count()).toBe(0);
		await press('Escape');
		await press('Escape');
		await poll(() => box.inputValue()).toBe('');
		await box.waitFor();
	});

	it('says near the box what is missing, wrong or refused', async () => {
		const { box } = stage;
		const error = find('.composer-error');
		await box.fill('/search ');
		await inOption('query');
		await press('Enter');
		await poll(() => error.textContent()).toBe('«\u00a0query\u00a0» est obligatoire\u00a0: indiquez une valeur.');
		await press('Escape');
		await box.fill('x'.repeat(2001));
		await press('Enter');
		await error.getByText('Un message compte de 1 à 2000 caractères.').waitFor();
		expect(await box.inputValue()).toHaveLength(2001);
	});

	it('draws sections, selects and buttons, and calls the bot when they are used', async () => {
		const { page, lastMessage } = stage;
		await command('/search query:énergie');
		const card = lastMessage.locator('.container');
		await card.waitFor();
		expect(await card.locator('.section').count()).toBe(2);
		expect(await card.locator('a.button').getAttribute('rel')).toBe('noopener noreferrer');
		expect(await card.locator('img').getAttribute('alt')).toBe('Une carte');
		await page.waitForFunction("document.querySelector('.thumbnail img')?.naturalWidth === 1");

		await control('next').click();
		await card.getByText('page 2 sur 2').waitFor();
		expect(await control('forget').isDisabled()).toBe(true);

		await control('publish').click();
		const reply = find('.ephemeral', 'bouton publish');
		await reply.getByRole('button', { name: 'Ignorer le message' }).click();
		await reply.waitFor({ state: 'detached' });

		await control('filter').click();
		const active = (name: string) => find('[role=listbox]:focus .active', name).waitFor();
		await active('Répondues');
		await press('Enter');
		await active('Répondues');
		await press('ArrowDown');
		await active('En attente');
		await press('Enter');
		await poll(() => find('[role=option][aria-selected=true]').count()).toBe(2);
		await press('Escape');
		await lastMessage.getByText('choisi : answered + pending').waitFor();
	});

	it('says so when the bot does not answer', async () => {
		await stage.close();
		// As nothing is answered here, a slow machine changes nothing.
		stage = await openStage(browser, { limits: { acknowledgeWithin: 400 } });
		const { bot, playground } = stage;
		const channel = await bot.channels.fetch(playground.channelId('questions'));
		if (!channel?.isSendable()) throw new Error('the bot cannot write in #questions');
		await channel.send({
			components: [{ type: 1, components: [{ type: 2, style: 2, custom_id: 'never', label: 'Sans réponse' }] }],
		});
		await control('never').click();
		await find('.failure', 'Échec de l’interaction').waitFor();
		await command('/slow');
		await find('.failure', 'L’application ne répond plus').waitFor();
	});

	it('fills in and sends a form', async () => {
		const { page, lastMessage } = stage;
		await command('/note');
		await page.getByLabel('Titre').fill('Relance');
		await find('dialog [data-custom-id=verdict]').click();
		await page.getByRole('option', { name: 'À suivre' }).click();
		await find('dialog').getByRole('button', { name: 'Envoyer' }).click();
		await lastMessage.getByText('Note « Relance » (open)').waitFor();
		await find('dialog').waitFor({ state: 'detached' });
	});

	it('shows what the bot edits and deletes elsewhere, and marks the channel unread', async () => {
		const { bot, playground } = stage;
		const digest = await bot.channels.fetch(playground.channelId('digest'));
		if (!digest?.isSendable()) throw new Error('the bot cannot write in #digest');
		const message = await digest.send('Bonjour');
		await find('.channel.unread', 'digest').waitFor();
		await message.edit('Bonjour à **tous**');
		await find('.channel', 'digest').click();
		await find('.message strong', 'tous').waitFor();
		expect(await find('.edited').count()).toBe(1);
		await find('.channel.unread').waitFor({ state: 'detached' });
		await message.delete();
		await find('.message').waitFor({ state: 'detached' });
	});

	it('switches to another person, who reads English and sees neither private replies nor managers’ commands', async () => {
		const { box, page } = stage;
		await command('/help');
		await find('.ephemeral').waitFor();
		await find('.whoami').click();
		await page.getByRole('option', { name: /Winifred/ }).click();
		await find('.ephemeral').waitFor({ state: 'detached' });
		await poll(() => box.getAttribute('placeholder')).toBe('Message #questions');
		await box.pressSequentially('/');
		await suggestions().filter({ hasText: 'search' }).waitFor();
		await box.pressSequentially('di');
		await poll(() => suggestions().count()).toBe(0);
	});

	it('says that the playground is gone, and comes back with it', async () => {
		const { page, url, lastMessage, complaints } = stage;
		const front = await openFront(url);
		await enter(page, front.url);
		front.cut();
		await find('#banner').getByText('Nouvel essai').waitFor();
		const { playground: other, url: there } = await openPlayground();
		front.lead(there);
		await find('#banner').waitFor({ state: 'hidden' });
		const as = other.people.member.user.id;
		await other.act({ type: 'say', as, channelId: other.channelId('questions'), content: 'de retour' });
		await lastMessage.getByText('de retour').waitFor();
		await page.goto('about:blank');
		complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !complaint.includes('ERR_')));
		front.close();
		await other.stop();
	});

	it.each([
		['a desk', desk],
		['a phone', phone],
	])('never scrolls sideways on %s, whatever the bot says', async (_, viewport) => {
		const { page, box, lastMessage } = stage;
		await page.setViewportSize(viewport);
		await command('/search query:énergie');
		await lastMessage.locator('.container').waitFor();
		await command('/long');
		await lastMessage.getByText('Rindfleisch').waitFor();
		await box.fill('/search query:a limit:3 ministre:abc tri:Les plus récentes where:#digest who:@Odile');
		await option('who').waitFor();
		expect(await stage.overflow()).toBeLessThanOrEqual(0);
	});

	it('keeps the channels in a drawer on a phone', async () => {
		const { page } = stage;
		await page.setViewportSize(phone);
		await find('.channel').first().waitFor({ state: 'hidden' });
		await find('.menu').click();
		await find('.channel', 'general').click();
		await poll(() => find('#place h1').textContent()).toBe('general');
		await find('.channel').first().waitFor({ state: 'hidden' });
	});

	it('stays where one reads when a message comes, and says how many came', async () => {
		const { say } = stage;
		for (let line = 1; line <= 30; line++) await say(`ligne ${line}`);
		await find('.message', 'ligne 30').waitFor();
		const room = find('#messages');
		await room.evaluate((node) => node.scrollTo(0, 0));
		await find('.jump').waitFor();
		await say('en bas');
		await find('.jump', '1 nouveau message').click();
		await poll(() => room.evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight)).toBeLessThan(2);
	});

	it('makes nothing of tags and scripts in what people write', async () => {
		const { box, lastMessage } = stage;
		await box.fill('<img src=x onerror="document.title=1"> [x](javascript:alert(1)) <b>**gras**</b>');
		await press('Enter');
		await lastMessage.locator('strong', { hasText: 'gras' }).waitFor();
		expect(await lastMessage.locator('img, b, a').count()).toBe(0);
	});
});
