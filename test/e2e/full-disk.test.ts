import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createScriptedSource } from '../services/scripted-source.ts';
import { openQuesteur } from './a-questeur.ts';
import { type SmallDisk, smallDisk, withSmallDisks } from './small-disk.ts';
import { expectSound, postsIn, read } from './sound.ts';

const HOUR = 3_600_000;
const FULL = /the disk that holds .* is full; nothing of this change was kept\. Make room/;

describe.skipIf(!withSmallDisks)(
	'a disk that fills while the bot runs (skipped where nobody may mount a tmpfs)',
	() => {
		let disk: SmallDisk;
		let questeur: Awaited<ReturnType<typeof openQuesteur>>;
		let parliament: ReturnType<typeof createScriptedSource>;

		beforeEach(async () => {
			disk = smallDisk(24) ?? expect.fail('no disk');
			parliament = createScriptedSource();
			questeur = await openQuesteur({
				sources: async () => [parliament.source],
				settings: () => ({ QUESTEUR_DATA_DIR: disk.path }),
			});
			parliament.publishes({ ref: '1' });
			await questeur.pass(0);
			const [deputy] = await questeur.complete(here(), 'follow deputy', { deputy: '' });
			await questeur.say(here(), 'follow deputy', { deputy: String(deputy?.value) });
		});
		afterEach(async () => {
			disk.free();
			expectSound(questeur.playground);
			await questeur.close();
			disk.remove();
		});

		const here = () => ({
			as: questeur.playground.people.manager,
			channelId: questeur.playground.channelId('questions'),
		});
		const posted = () => postsIn(questeur.playground, here().channelId).map(read);
		const fill = () => disk.fill(join(disk.path, 'questeur.sqlite'));

		/** Discord has taken the message, and the bot cannot write that down. */
		async function fillOncePosted(before: number): Promise<void> {
			while (posted().length === before) await nextTurn();
			fill();
		}

		it('stops the reading, which is read again when there is room: nothing is lost', async () => {
			parliament.publishes({ ref: '2' });
			fill();
			await expect(questeur.pass(HOUR)).rejects.toThrow(FULL);
			expect(posted()).toEqual([]);
			disk.free();
			await questeur.restart();
			await questeur.pass(HOUR);
			expect(posted()).toEqual([expect.stringContaining('Nouvelle question')]);
		});

		it('leaves people their answers', async () => {
			fill();
			const long = 'bus soir Fontvieille lignes circulent heures combien après mobilité transports trains';
			const found = await questeur.say(here(), 'search', { query: long });
			expect(read(found)).not.toContain('Désolé');
			expect(read(await questeur.say(here(), 'status'))).toMatch(/Questions\s: 1/);
		});

		it('posts nothing that could not be written down as sent', async () => {
			parliament.publishes({ ref: '2' });
			parliament.publishes({ ref: '3' });
			const [source] = questeur.house.sources;
			if (source) await questeur.house.refresh(source);
			fill();
			for (let hour = 0; hour < 3; hour += 1) await expect(questeur.passWithoutNews(HOUR)).rejects.toThrow(FULL);
			expect(posted()).toEqual([]);
			disk.free();
			await questeur.passWithoutNews(HOUR);
			expect(posted()).toHaveLength(2);
		});

		it('does not repeat the message that was posted when it filled, however long it stays full', async () => {
			parliament.publishes({ ref: '2' });
			parliament.publishes({ ref: '3' });
			const [source] = questeur.house.sources;
			if (source) await questeur.house.refresh(source);
			const sending = expect(questeur.passWithoutNews(0)).rejects.toThrow(FULL);
			await fillOncePosted(0);
			await sending;
			for (let hour = 0; hour < 3; hour += 1) await expect(questeur.passWithoutNews(HOUR)).rejects.toThrow(FULL);
			expect(posted()).toHaveLength(1);
			disk.free();
			await questeur.restart();
			await questeur.passWithoutNews(HOUR);
			expect(posted()).toHaveLength(2);
			expect(await questeur.house.store.deliveries.counts()).toMatchObject({ sent: 2, due: 0 });
		});
	},
);
