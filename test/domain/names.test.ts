import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameName, nameKey, readName } from '../../src/domain/names.ts';
import { sharedLines, withShared } from '../shared-data.ts';

describe('readName', () => {
	it.each([
		['MATAGNE Julien', 'Julien Matagne'],
		['Julien MATAGNE', 'Julien Matagne'],
		['Julien Matagne', 'Julien Matagne'],
		['de COSTER-BAUCHAU Sybille', 'Sybille de Coster-Bauchau'],
		['DE BUE Valérie', 'Valérie De Bue'],
		['Valérie DE BUE', 'Valérie De Bue'],
		['DI ANTONIO Carlo', 'Carlo Di Antonio'],
		['GONZALEZ MOYANO Virginie', 'Virginie Gonzalez Moyano'],
		['GONZALEZ\u00a0MOYANO\u00a0 Virginie ', 'Virginie Gonzalez Moyano'],
		['WARZEE-CAVERENNE Valérie', 'Valérie Warzee-Caverenne'],
		['BALTUS-MÖRES Jenny', 'Jenny Baltus-Möres'],
		['SCHONBRODT László', 'László Schonbrodt'],
		['VAN DER MAELEN Dirk', 'Dirk Van der Maelen'],
		['Van den BERGH Jef', 'Jef Van den Bergh'],
		["d'OULTREMONT Caroline", "Caroline d'Oultremont"],
		["D'HONDT Jean-Luc", "Jean-Luc D'Hondt"],
		['DE LA SERNA Inès', 'Inès De la Serna'],
		['McDONALD Ann', 'Ann McDonald'],
		['M-D SIMONET', 'M.-D. Simonet'],
		['M-D Simonet', 'M.-D. Simonet'],
		['M.-D. Simonet', 'M.-D. Simonet'],
		['SIMONET M-D', 'M.-D. Simonet'],
		['B.DREZE', 'B. Dreze'],
		['J.C. MARCOURT', 'J.-C. Marcourt'],
		['JC MARCOURT', 'J.-C. Marcourt'],
		['AC GOFFINET', 'A.-C. Goffinet'],
		['F. DESQUESNES', 'F. Desquesnes'],
		['MARCOURT', 'Marcourt'],
		['DE BUE', 'De Bue'],
		['M. Dimitri FOURNY', 'Dimitri Fourny'],
		['M. le Ministre MARCOURT', 'Marcourt'],
		['Madame la Ministre DE BUE', 'De Bue'],
		['Monsieur le Vice-Président HENRY Philippe', 'Philippe Henry'],
		['Mme Christie MORREALE', 'Christie Morreale'],
		['MATAGNE, Julien', 'Julien Matagne'],
		['', ''],
	])('reads %j as %j', (printed, name) => {
		expect(readName(printed)).toBe(name);
	});

	const words = fc.constantFrom(
		...'M. Mme DE de VAN der MATAGNE Julien B. M-D JC D’ d’OULTREMONT le Ministre BALTUS-MÖRES , É Q.R. McX Î ß'.split(
			' ',
		),
	);

	it('changes nothing the second time', () => {
		const names = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
			fc.array(words, { maxLength: 6 }).map((all) => all.join('')),
		);
		fc.assert(
			fc.property(names, (printed) => {
				expect(readName(readName(printed))).toBe(readName(printed));
			}),
			{ numRuns: 5000 },
		);
	});
});

describe('nameKey', () => {
	it.each([
		['MATAGNE Julien', 'Julien Matagne'],
		['Matagne Julien', 'Julien Matagne'],
		['PREVOT Maxime', 'Maxime Prévot'],
		['de COSTER-BAUCHAU Sybille', 'Sybille De Coster Bauchau'],
		['M. Benoît LEBRUN', 'LEBRUN Benoit'],
	])('is one for %j and %j', (a, b) => {
		expect(nameKey(a)).toBe(nameKey(b));
	});

	it('tells two people of one surname apart', () => {
		expect(nameKey('PREVOT Maxime')).not.toBe(nameKey('PREVOT Patrick'));
	});
});

describe('isSameName', () => {
	it.each([
		['M.-D. Simonet', 'Marie-Dominique Simonet'],
		['M-D SIMONET', 'SIMONET Marie-Dominique'],
		['JC MARCOURT', 'MARCOURT Jean-Claude'],
		['J. Marcourt', 'Jean-Claude Marcourt'],
		['MARCOURT', 'Jean-Claude Marcourt'],
		['DE BUE', 'Valérie De Bue'],
		['Valérie Warzée', 'WARZEE-CAVERENNE Valérie'],
		['B.DREZE', 'Benoît Drèze'],
		['Ducarme Denis', 'Denis Ducarme'],
	])('%j can be %j', (a, b) => {
		expect([isSameName(a, b), isSameName(b, a)]).toEqual([true, true]);
	});

	it.each([
		['Maxime Prévot', 'Patrick Prévot'],
		['M. Prévot Maxime', 'P. Prévot'],
		['Jean-Marc Nollet', 'Marc Nollet'],
		['J.-C. Marcourt', 'Jean-Marc Marcourt'],
		['Antoine', 'Antoine Dupont'],
		['J.-C.', 'Jean-Claude'],
		['', 'Jean-Claude Marcourt'],
		['', ''],
	])('%j cannot be %j', (a, b) => {
		expect([isSameName(a, b), isSameName(b, a)]).toEqual([false, false]);
	});

	it('never throws, and does not mind who comes first', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				expect(isSameName(a, b)).toBe(isSameName(b, a));
			}),
		);
	});
});

describe.runIf(withShared)('the names of real records', () => {
	it('all come out in reading order, and back as the same person', async () => {
		const printed = new Set<string>();
		for (const line of await sharedLines('walloon/deputies-2014.csv')) printed.add(line.split(';')[0] ?? '');
		printed.delete('Nom');
		for (const line of await sharedLines('walloon/questions.jsonl')) {
			const { askedBy, askedTo } = JSON.parse(line);
			for (const person of [askedBy, askedTo]) if (person) printed.add(person.name);
		}
		expect(printed.size).toBeGreaterThan(100);
		for (const name of printed) {
			const read = readName(name);
			const words = name.split(/\s+/);
			expect(read, name).toMatch(/^\p{Lu}[\p{L}'-]+ \p{Lu}/u);
			expect(read, name).not.toMatch(/\p{Lu}{2}/u);
			expect(read.split(' ')[0], name).toBe(words.at(-1));
			expect(nameKey(read), name).toBe(nameKey(name));
			expect(isSameName(read.split(' ').slice(1).join(' '), name), name).toBe(true);
		}
		expect(new Set([...printed].map(nameKey)).size).toBe(new Set([...printed].map(readName).map(nameKey)).size);
	});
});
