import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, migrations } from '../../src/store/migrations/migrate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aChannel, directly } from '../services/targets.ts';
import { aTrouble } from './a-trouble.ts';
import { describeStore, temporaryFolder } from './backends.ts';

describeStore('troubles', (open) => {
	it('are kept, one a target, and go', async () => {
		const { troubles } = await open();
		await troubles.save(aTrouble());
		const again = aTrouble({ fault: 'locked-thread', state: 'open', told: false, nextLookAt: undefined });
		await troubles.save(again);
		expect(await troubles.all()).toEqual([again]);
		expect(await troubles.of(aChannel('alertes'))).toEqual(again);
		await troubles.remove(aChannel('alertes'));
		expect(await troubles.of(aChannel('alertes'))).toBeUndefined();
	});

	it('are looked at when their time has come, the longest waiting first, and never those of a person', async () => {
		const { troubles } = await open();
		await troubles.save(aTrouble({ target: aChannel('later'), nextLookAt: 30 }));
		await troubles.save(aTrouble({ target: aChannel('second'), nextLookAt: 20 }));
		await troubles.save(aTrouble({ target: aChannel('first'), nextLookAt: 10 }));
		await troubles.save(aTrouble({ target: aChannel('never'), nextLookAt: undefined }));
		await troubles.save(aTrouble({ target: directly('7'), nextLookAt: 10 }));
		const due = await troubles.toLookAt(20, 9);
		expect(due.map(({ target }) => target)).toEqual([aChannel('first'), aChannel('second')]);
		expect(await troubles.toLookAt(20, 1)).toHaveLength(1);
	});

	it('go with their server, and so does the language of who set up nothing elsewhere', async () => {
		const { troubles, languages, guilds } = await open();
		await guilds.present('900', 'fr');
		await languages.chooseForGuild('900', 'en');
		await languages.notePerson('700', 'en');
		await troubles.save(aTrouble());
		await troubles.save(aTrouble({ target: { kind: 'channel', guildId: '901', channelId: 'ailleurs' } }));
		await guilds.left('900', 5);
		await guilds.purgeLeftBefore(6);
		expect((await troubles.all()).map(({ target }) => target)).toMatchObject([{ channelId: 'ailleurs' }]);
		expect(await troubles.ofGuild('900')).toEqual([]);
		expect(await languages.ofGuild('900')).toBeUndefined();
		expect(await languages.ofPerson('700')).toBeUndefined();
	});
});

it('what was a note before is looked at anew; a message refused for what it says is no trouble of its target', async () => {
	const file = join(temporaryFolder(), 'questeur.sqlite');
	const sqlite = new Sqlite(file);
	migrate(
		sqlite,
		migrations.filter(({ version }) => version < 12),
	);
	sqlite.exec(`
		INSERT INTO deliveries (key, target_kind, target_id, guild_id, locale, payload, pace, state, due_at, created_at)
		VALUES ('a', 'channel', '1', '900', 'fr', '{}', 'now', 'failed', 40, 1),
			('b', 'channel', '1', '900', 'fr', '{}', 'now', 'failed', 30, 1),
			('c', 'channel', '2', '900', 'fr', '{}', 'now', 'failed', 30, 1);
		INSERT INTO notes VALUES ('problem:channel:1', 'missing-access'), ('problem:channel:2', 'invalid'), ('kept', 'x');
	`);
	sqlite.close();
	const { troubles, notes, close } = await openStore({ file });
	expect(await troubles.all()).toEqual([aTrouble({ target: aChannel('1'), since: 30, looks: 0, nextLookAt: 0 })]);
	expect(await notes.get('problem:channel:2')).toBeUndefined();
	expect(await notes.get('kept')).toBe('x');
	await close();
});
