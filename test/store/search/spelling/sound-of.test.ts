import { expect, test } from 'vitest';
import { soundOf } from '../../../../src/store/search/spelling/sound-of.ts';

test.each([
	['pharmacie', 'farmacie'],
	['appeler', 'apele'],
	['appeler', 'apelez'],
	['manger', 'mangees'],
	['chateau', 'chatau'],
	['chateaux', 'chato'],
	['systeme', 'sisteme'],
	['cygne', 'signe'],
	['science', 'sience'],
	['passage', 'pasage'],
	['horaire', 'orere'],
	['thermique', 'termike'],
	['oeuvre', 'euvre'],
	['gestion', 'jesion'],
	['accueil', 'acueil'],
])('%s sounds like %s', (one, other) => {
	expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
	['moulin', 'mouton'],
	['chat', 'cat'],
	['gare', 'jare'],
	['prix', 'prise'],
	['pain', 'pan'],
])('%s does not sound like %s', (one, other) => {
	expect(soundOf(one)).not.toBe(soundOf(other));
});
