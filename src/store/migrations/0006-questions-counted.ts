import type { Migration } from './migration.ts';

/**
 * How many questions a person has in a role, and a competence has: counted as they are saved, for to count them while
 * somebody types walks through all of them. Rows that tell who a question is from and to are never changed in place;
 * somebody who was put in charge twice counts once.
 */
export const questionsCountedMigration: Migration = {
	version: 6,
	up(sqlite) {
		sqlite.exec(`
			ALTER TABLE people ADD COLUMN questions INTEGER NOT NULL DEFAULT 0;
			UPDATE people SET questions = (
				SELECT count(DISTINCT question_id) FROM roles WHERE roles.role = people.role AND person_key = people.key
			);
			CREATE TRIGGER roles_counted AFTER INSERT ON roles
				WHEN NOT EXISTS (
					SELECT 1 FROM roles WHERE role = NEW.role AND person_key = NEW.person_key
						AND question_id = NEW.question_id AND position <> NEW.position
				)
				BEGIN UPDATE people SET questions = questions + 1 WHERE role = NEW.role AND key = NEW.person_key; END;
			CREATE TRIGGER roles_discounted AFTER DELETE ON roles
				WHEN NOT EXISTS (
					SELECT 1 FROM roles WHERE role = OLD.role AND person_key = OLD.person_key AND question_id = OLD.question_id
				)
				BEGIN UPDATE people SET questions = questions - 1 WHERE role = OLD.role AND key = OLD.person_key; END;

			ALTER TABLE competences ADD COLUMN questions INTEGER NOT NULL DEFAULT 0;
			UPDATE competences SET questions = (
				SELECT count(DISTINCT question_id) FROM question_competences WHERE question_competences.key = competences.key
			);
			CREATE TRIGGER question_competences_counted AFTER INSERT ON question_competences
				WHEN NOT EXISTS (
					SELECT 1 FROM question_competences
					WHERE key = NEW.key AND question_id = NEW.question_id AND position <> NEW.position
				)
				BEGIN UPDATE competences SET questions = questions + 1 WHERE key = NEW.key; END;
			CREATE TRIGGER question_competences_discounted AFTER DELETE ON question_competences
				WHEN NOT EXISTS (SELECT 1 FROM question_competences WHERE key = OLD.key AND question_id = OLD.question_id)
				BEGIN UPDATE competences SET questions = questions - 1 WHERE key = OLD.key; END;
		`);
	},
};
