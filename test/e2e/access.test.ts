import { readFileSync } from 'node:fs';
import { Locale, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Act, acts } from '../../src/commands/access.ts';
import { historyPage } from '../../src/commands/digest-history.ts';
import { previewPage } from '../../src/commands/digest-preview.ts';
import { testChannel } from '../../src/commands/setup/setup-press.ts';
import type { Target } from '../../src/domain/subscription.ts';
import type { Somebody } from '../../src/playground/protocol.ts';
import { openQuesteur } from './a-questeur.ts';
import { accessTable, promised, type Who, whos } from './access-table.ts';
import { forge } from './forge.ts';
import { expectSound, read } from './sound.ts';

/** A table is the same, however wide its columns are. */
const document = readFileSync('SECURITY.md', 'utf8').replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---');
const locale = Locale.French;
const names: Readonly<Record<Who, string>> = {
	owner: 'Odile Verfontaine',
	serverManager: 'Sabine Montfaucon',
	channelManager: 'Basile Hautcourt',
	member: 'Winifred Ashgrove',
	reader: 'Lambert Prévôt',
	direct: 'Irma Delacroix',
	elsewhere: 'Ludo Vantroyen',
};
const managers = ['owner', 'serverManager'];
const people = [...whos]
	.toSorted((one, other) => Number(other === 'owner') - Number(one === 'owner'))
	.map((who) => ({ name: names[who], manager: managers.includes(who), locale }));

let questeur: Awaited<ReturnType<typeof openQuesteur>>;
let conversation = '';

beforeAll(async () => {
	questeur = await openQuesteur({ world: { name: 'Val-Clair', locale, channels: ['salon', 'annonces'], people } });
	await questeur.pass(0);
	const { playground } = questeur;
	overwrite('annonces', { id: playground.guild.id, deny: PermissionFlagsBits.SendMessages, type: OverwriteType.Role });
	const inSalon = { type: OverwriteType.Member } as const;
	overwrite('salon', { ...inSalon, id: somebody('channelManager').user.id, allow: PermissionFlagsBits.ManageChannels });
	overwrite('salon', { ...inSalon, id: somebody('serverManager').user.id, deny: PermissionFlagsBits.ManageChannels });
	playground.controls.installFor(somebody('elsewhere').user.id);
	const ids = [somebody('elsewhere').user.id, somebody('member').user.id];
	conversation = playground.controls.addPrivateChannel(ids).id;
});
afterAll(async () => {
	expectSound(questeur.playground);
	expect(questeur.logged.filter(({ level }) => level === 'error')).toEqual([]);
	await questeur.close();
});

type Overwrite = { readonly id: string; readonly type: OverwriteType; readonly allow?: bigint; readonly deny?: bigint };

function overwrite(channelName: string, { id, type, allow = 0n, deny = 0n }: Overwrite): void {
	const channel = questeur.playground.world.channels.get(questeur.playground.channelId(channelName));
	if (!channel || !('permission_overwrites' in channel)) throw new Error(`${channelName} has no rules of its own`);
	channel.permission_overwrites = [
		...(channel.permission_overwrites ?? []),
		{ id, type, allow: String(allow), deny: String(deny) },
	];
}

function somebody(who: Who): Somebody {
	const found = questeur.playground.everybody().find(({ user }) => user.global_name === names[who]);
	if (!found) throw new Error(`${names[who]} is not there`);
	return found;
}

type Place = { readonly as: Somebody; readonly channelId: string };

function placeOf(who: Who): Place {
	const as = somebody(who);
	if (who === 'direct') return { as, channelId: questeur.playground.directMessageId(as.user.id) };
	if (who === 'elsewhere') return { as, channelId: conversation };
	return { as, channelId: questeur.playground.channelId(who === 'reader' ? 'annonces' : 'salon') };
}

let topics = 0;

/** A subscription to a topic that nobody follows yet. */
async function followed(target: Target) {
	topics += 1;
	const made = await questeur.house.store.subscriptions.add({
		...{ target, subject: { kind: 'topic', query: `sujet${topics}` }, interest: 'all', pace: 'now', locale: 'fr' },
		...{ createdBy: somebody('owner').user.id, createdAt: 0 },
	});
	if (made === undefined) throw new Error('it is followed already');
	return { id: made.id, topic: `sujet${topics}` };
}

const kept = async (id: number) => (await questeur.house.store.subscriptions.byId(id)) !== undefined;
const own = ({ as }: Place): Target => ({ kind: 'direct', userId: as.user.id });

/** Of the place's channel; of another of the server where that is none. */
function channelOf({ channelId }: Place): Target {
	const { guild } = questeur.playground;
	const inServer = ['salon', 'annonces'].map((name) => questeur.playground.channelId(name));
	return {
		kind: 'channel',
		guildId: guild.id,
		channelId: inServer.find((id) => id === channelId) ?? inServer[0] ?? '',
	};
}

async function pastDigestIn({ guildId, channelId }: Target & { kind: 'channel' }): Promise<void> {
	await questeur.house.store.pastDigests.add({
		...{ guildId, channelId, digestId: 1, date: '2026-11-24', from: '2026-11-23', span: 'day', first: false },
		...{ since: 1, until: 2, after: 0, upTo: 0, scope: 'everything', told: undefined, total: 0, posted: true },
	});
}

/** A list shows a page of them. */
async function nothingFollowed(place: Place): Promise<void> {
	const { subscriptions } = questeur.house.store;
	const all = [...(await subscriptions.ofTarget(own(place))), ...(await subscriptions.ofTarget(channelOf(place)))];
	for (const { id } of all) await subscriptions.remove(id);
}

/** Tries to, in every way there is; true where it was done. */
const attempts: Readonly<Record<Act, (place: Place) => Promise<boolean>>> = {
	async lookUp(place) {
		const results = await questeur.say(place, 'search', { query: 'commune' });
		return read(await questeur.press(place, results, 'Lire')).includes('Parcours');
	},
	async publish(place) {
		const results = await questeur.say(place, 'search', { query: 'commune' });
		const question = await questeur.press(place, results, 'Lire');
		const published = [
			await questeur.press(place, results, 'Publier'),
			await questeur.press(place, question, 'Publier'),
		];
		const seen = questeur.playground.messages(place.channelId).map(({ id }) => id);
		return both(published.map(({ id }) => seen.includes(id)));
	},
	async followDirect(place) {
		topics += 1;
		const done = await questeur.say(place, 'follow topic', { query: `sujet${topics}`, where: 'direct' });
		return read(done).includes('par message privé');
	},
	async followHere(place) {
		topics += 1;
		const done = await questeur.say(place, 'follow topic', { query: `sujet${topics}`, where: 'here' });
		return read(done).includes(`dans <#${place.channelId}>`);
	},
	async seeOwn(place) {
		const { topic } = await followed(own(place));
		return read(await questeur.say(place, 'following')).includes(topic);
	},
	async seeChannel(place) {
		const { topic } = await followed(channelOf(place));
		return read(await questeur.say(place, 'following')).includes(topic);
	},
	async readPast(place) {
		await questeur.say(place, 'help');
		const channel = channelOf(place);
		if (channel.kind !== 'channel') return false;
		await pastDigestIn(channel);
		const customId = historyPage.id({ page: 0 });
		return read(await forge(questeur.playground, { ...place, customId })).includes('Résumés passés');
	},
	askOwn: async (place) => (await asked(place, 'direct')).includes('Dans vos messages privés'),
	askChannel: async (place) => (await asked(place, 'here')).includes(`Dans <#${place.channelId}>`),
	changeOwn: async (place) => changed(place, own(place)),
	changeChannel: async (place) => both([await changed(place, channelOf(place)), await setUp(place)]),
	async digest(place) {
		await questeur.say(place, 'help');
		const channel = channelOf(place);
		const customId = previewPage.id({ channel: channel.kind === 'channel' ? channel.channelId : '', page: 0 });
		return read(await forge(questeur.playground, { ...place, customId })).includes('Aperçu');
	},
	async setUp(place) {
		const target = channelOf(place);
		const channel = target.kind === 'channel' ? target.channelId : '';
		await questeur.say(place, 'help');
		const customId = testChannel.id({ channel, locale: 'fr' });
		return read(await forge(questeur.playground, { ...place, customId })).includes('Essai réussi');
	},
	async privacy(place) {
		const { id } = await followed(own(place));
		const shown = await questeur.say(place, 'privacy');
		const sure = await questeur.press(place, shown, 'Effacer ce qui me concerne');
		await questeur.press(place, sure, 'Oui, effacer');
		return !(await kept(id));
	},
};

async function asked(place: Place, where: string): Promise<string> {
	const [question] = await questeur.complete(place, 'why', { question: 'commune' });
	return read(await questeur.say(place, 'why', { question: String(question?.value), where }));
}

/** By a command that Discord hides from others. */
async function setUp(place: Place): Promise<boolean> {
	const { as, channelId } = place;
	const act = { type: 'command', as: as.user.id, channelId, path: ['channel', 'show'], options: {} } as const;
	const { refused } = await questeur.playground.act(act);
	return refused === undefined && read(await questeur.say(place, 'channel show')).includes('Réglages de');
}

/** By the command, the button and the menu. */
async function changed(place: Place, target: Target): Promise<boolean> {
	const { store } = questeur.house;
	const [one, two, three] = [await followed(target), await followed(target), await followed(target)];
	await questeur.say(place, 'unfollow', { subscription: String(one.id) });
	const pause = { ...place, customId: `v1:following:toggle:${two.id}:paused:0` };
	await forge(questeur.playground, pause);
	await forge(questeur.playground, { ...place, customId: 'v1:following:remove:0', values: [String(three.id)] });
	const paused = (await store.subscriptions.byId(two.id))?.paused === true;
	await store.subscriptions.remove(two.id);
	return both([!(await kept(one.id)), paused, !(await kept(three.id))]);
}

/** All ways are open, or none is. */
function both(done: readonly boolean[]): boolean {
	expect(new Set(done).size, done.join()).toBe(1);
	return done[0] === true;
}

it('SECURITY.md has the table of access.ts', () => {
	expect(document).toContain(accessTable());
});

describe.each(whos)('%s', (who) => {
	beforeEach(() => nothingFollowed(placeOf(who)));

	it.each(acts)('%s as SECURITY.md promises', async (act) => {
		expect(await attempts[act](placeOf(who))).toBe(promised(document, { act, who }));
	});
});

describe('a server where the bot is not', () => {
	it('gives its owner no right over anything of ours', async () => {
		const { playground } = questeur;
		const as = somebody('elsewhere');
		const { id } = playground.controls.addGuild({
			...{ name: 'Ailleurs', locale, channels: ['ici'] },
			people: [{ name: names.elsewhere, manager: true, locale }],
		});
		playground.controls.removeBot(id);
		const place = { as, channelId: playground.channelId('ici', id) };
		await nothingFollowed(place);
		for (const act of acts) {
			expect([act, await attempts[act](place)]).toEqual([act, promised(document, { act, who: 'elsewhere' })]);
		}
	});
});

it('who may not write is told where to publish', async () => {
	const place = placeOf('reader');
	const results = await questeur.say(place, 'search', { query: 'commune' });
	const refused = read(await questeur.press(place, results, 'Publier'));
	expect(refused).toContain('Vous ne pouvez pas écrire dans ce salon');
});
