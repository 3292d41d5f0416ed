import Sqlite from 'better-sqlite3';
import { migrate, migrations } from '../../src/store/migrations/migrate.ts';

/** Stops in the middle of each step that follows a version, its work done and not committed, and waits to be killed. */
const [file = '', from = ''] = process.argv.slice(2);
const sqlite = new Sqlite(file);
// What is not committed reaches the file all the same, as in a large migration.
sqlite.pragma('cache_size = 1');
sqlite.pragma('cache_spill = 1');
const steps = migrations.map((step) =>
	step.version <= Number(from)
		? step
		: {
				version: step.version,
				up(database: Sqlite.Database) {
					step.up(database);
					database.exec('CREATE TABLE half_done (words TEXT)');
					const insert = database.prepare('INSERT INTO half_done VALUES (?)');
					for (let row = 0; row < 2000; row += 1) insert.run('à moitié '.repeat(100));
					process.stdout.write(`in the middle of ${step.version}\n`);
					Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
				},
			},
);
migrate(sqlite, steps);
