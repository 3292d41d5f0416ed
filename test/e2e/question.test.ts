import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Somebody } from '../../src/playground/protocol.ts';
import type { StoredQuestion } from '../../src/store/contract/questions.ts';
import { buttonOf, openQuesteur } from './a-questeur.ts';
import { forge } from './forge.ts';
import { expectSound, read } from './sound.ts';

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let member: Somebody;
let foreigner: Somebody;
let answered: StoredQuestion;

beforeAll(async () => {
	questeur = await openQuesteur();
	await questeur.pass(0);
	({ member, foreigner } = questeur.playground.people);
	for await (const question of questeur.house.store.questions.all()) {
		if (question.status === 'answered' && question.answers.length === 1) answered = question;
	}
});
afterAll(async () => {
	expectSound(questeur.playground);
	await questeur.close();
});

const here = (as: Somebody = member) => ({ as, channelId: questeur.playground.channelId('general') });
const question = (ref: string, as = member) => questeur.say(here(as), 'question', { ref });

describe('/question', () => {
	it.each([
		['its ref', () => answered.ref],
		['its number as printed', () => answered.number ?? ''],
		['its official address', () => answered.url],
		['its title', () => answered.title],
	])('opens by %s', async (_, ref) => {
		const text = read(await question(ref()));
		expect(text).toContain(`](${answered.url})`);
		expect(text).toContain('✅ Répondue** · Réponse en');
		expect(text).toMatch(/- \d+(er)? \S+ \d{4} — posée\n/);
		expect(text).toMatch(/— délai indicatif \(20 jours ouvrables depuis le/);
	});

	it('turns to the answer and back', async () => {
		const first = await question(answered.ref);
		const [asked = ''] = (answered.text.fr ?? '').split('\n');
		expect(read(first)).toContain(asked.slice(0, 40));
		const second = await questeur.press(here(), first, 'Suivant');
		expect(second.id).toBe(first.id);
		const [said = ''] = (answered.answers[0]?.text.fr ?? '').split('\n');
		expect(read(second)).toContain(said.slice(0, 40));
		expect(read(await questeur.press(here(), second, 'Précédent'))).toBe(read(first));
	});

	it('is published for everyone, in the language of the server', async () => {
		const own = await question(answered.ref, foreigner);
		expect(read(own)).toContain('**Asked by**');
		const published = await questeur.press(here(foreigner), own, 'Publish');
		expect(read(published)).toContain('**Posée par**');
		const seen = questeur.playground.messages(here().channelId, member.user.id).map(({ id }) => id);
		expect(seen).toContain(published.id);
		expect(seen).not.toContain(own.id);
	});

	it('can be followed from there', async () => {
		const done = read(await questeur.press(here(), await question(answered.ref), 'Suivre'));
		expect(done).toContain('par message privé');
	});

	it('completes titles, refs and numbers while they are typed', async () => {
		const byTitle = await questeur.complete(here(), 'question', { ref: answered.title.slice(0, 25) });
		expect(byTitle[0]?.name).toContain(answered.title.slice(0, 20));
		const found = read(await question(String(byTitle[0]?.value)));
		expect(found).toContain(answered.url);
	});

	it('lists what a few words may mean, each with a button', async () => {
		const several = await question('école');
		expect(read(several)).toContain('questions répondent à « école »');
		expect(read(await questeur.press(here(), several, 'Lire'))).toContain('**Parcours**');
	});

	it('works in a direct message', async () => {
		const place = { as: member, channelId: questeur.playground.directMessageId(member.user.id) };
		expect(read(await questeur.say(place, 'question', { ref: answered.ref }))).toContain(answered.url);
	});

	it('that nobody knows is told with what to do', async () => {
		expect(read(await question('zorglub <@1>'))).toMatch(/Aucune question ne répond à « zorglub \\<\\@1\\> »/);
	});
});

describe('an opened question', () => {
	it('turns its pages after a restart', async () => {
		const first = await question(answered.ref);
		await questeur.restart();
		expect(read(await questeur.press(here(), first, 'Suivant'))).toContain('Page 2 sur');
	});

	it.each(['v1:question:read:99999999', 'v1:question:page:99999999:0', 'v1:question:publish:99999999'])(
		'that is gone, %s, is told to who pressed',
		async (customId) => {
			await question(answered.ref);
			const reply = await forge(questeur.playground, { ...here(), customId });
			expect(read(reply)).not.toContain('undefined');
			const { channelId } = here();
			const gone = await questeur.playground.waitForMessage(
				channelId,
				(message) => read(message).includes('n’est plus dans nos données'),
				{ as: member.user.id },
			);
			expect(gone).toBeDefined();
		},
	);

	it('is chosen from the menu of a digest', async () => {
		await question(answered.ref);
		const customId = 'v1:question:pick';
		const opened = await forge(questeur.playground, { ...here(), customId, values: [String(answered.id)] });
		expect(read(opened)).toContain(answered.url);
		expect(buttonOf(opened, 'Publier')).toContain(String(answered.id));
	});
});
