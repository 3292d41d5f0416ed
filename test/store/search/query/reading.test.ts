import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../src/store/search/query/parse-query.ts';
import { readingOf } from '../../../../src/store/search/query/reading-of.ts';

function read(typed: string) {
	const query = parseQuery(typed, { today: '2031-10-06' });
	return { reading: readingOf(query), slip: query.slip };
}

type Readings = readonly (readonly [typed: string, reading: string])[];

const words: Readings = [
	["Prix de l'énergie", 'Prix énergie'],
	["« prix de l'énergie »", '"prix de l\'énergie"'],
	['"la"  mer', '"la" mer'],
	['d’|d’OR', 'd OU or'],
	['mise-en-œuvre', 'mise œuvre'],
	['smart-work OU l’école OU mise-en-œuvre', '"smart work" OU école OU "mise en œuvre"'],
	['12 000 ET 13', '12 000 13'],
	['12 ET 000', '12 ET 000'],
	['"x.12.345"', '"x 12.345"'],
	['titre:4 000 -5 000', 'titre:4 000 -"5 000"'],
	['SAUF les éoliennes', '-éoliennes'],
	['prix NON «pleine mer» NOT lac', 'prix -"pleine mer" -lac'],
	["prix -l'école -prix-fixe", 'prix -école -"prix fixe"'],
	['prix -subvent*', 'prix -subvent*'],
	['ab* P.M.E.*', 'ab P.M.E*'],
	['ÉNERGIE (NOT)', 'ÉNERGIE not'],
	['863 (2021-2022) 1', '863 2021 2022 1'],
	['a\u0301cre sub\u00advention\u0000s', 'ácre subvention'],
	['éolien éolien "éolien"', 'éolien "éolien"'],
	['prix + taxe & eau', 'prix taxe eau'],
];

const fields: Readings = [
	['titre:école', 'titre:école'],
	['TITLE: school', 'titre:school'],
	['titre : « certificats verts »', 'titre:"certificats verts"'],
	['réponse:de l’eau', 'réponse:eau'],
	['Reponse:eau OU texte:"a b"', 'réponse:eau OU question:"a b"'],
	['titre:-école prix', 'prix -titre:école'],
	['SAUF titre:éol* prix', 'prix -titre:éol*'],
	['titre:(école OU crèche) prix', 'titre:école OU titre:crèche prix'],
	['prix -(solaire OU éolien OU "pleine mer")', 'prix -solaire -éolien -"pleine mer"'],
	['((prix OU taxe) eau)', 'prix OU taxe eau'],
];

const people: Readings = [
	['à:Henry', 'à:Henry'],
	['a:henry', 'à:henry'],
	['ministre : Henry', 'à:Henry'],
	['À:"Paul Furlan"', 'à:"Paul Furlan"'],
	['to:Paul from:Smith', 'à:Paul de:Smith'],
	['éolien à: M. Henry', 'éolien à:"M. Henry"'],
	['éolien à:la ministre Tellier prix', 'éolien prix à:"la ministre Tellier"'],
	['député:Van der Maelen prix', 'prix de:"Van der Maelen"'],
	['-à:Henry', '-à:Henry'],
	['SAUF à:-Henry', '-à:Henry'],
	['-à:Henry -à:Furlan', '-à:Henry -à:Furlan'],
	['de:Dupont OU de:"Jean Durand" OU Mons OU de:dupont', 'de:Dupont OU de:"Jean Durand" OU de:Mons'],
	['de:Dupont,Durand', 'de:Dupont OU de:Durand'],
	['auteur:(Dupont OU durand)', 'de:Dupont OU de:durand'],
	['de:Dupont de:Durand', 'de:Dupont de:Durand'],
	['la à:Henry', 'à:Henry'],
	['rapport à : la moyenne', 'rapport moyenne'],
	['réponse provisoire de: la ministre', 'réponse provisoire ministre'],
];

const statuses: Readings = [
	['statut:en attente prix', 'prix statut:"en attente"'],
	['Status:PENDING', 'statut:"en attente"'],
	['état: hors délai', 'statut:"en retard"'],
	['statut:past-due', 'statut:"en retard"'],
	['statut:overdue', 'statut:"en retard"'],
	['statut:Réponse provisoire', 'statut:provisoire'],
	['statut:repondu OU avec réponse', 'statut:répondue'],
	['statut:answered,close', 'statut:répondue OU statut:close'],
	['statut:close sans réponse', 'statut:close'],
	['statut:retirée OU statut:caduque', 'statut:retirée OU statut:caduque'],
	['statut:sans réponse', 'statut:"en attente" OU statut:provisoire'],
	['statut:close statut:retirée', 'statut:close OU statut:retirée'],
	['statut:"en attente" statut:retard', 'statut:"en attente" statut:"en retard"'],
	['-statut:répondue -status:closed', '-statut:répondue -statut:close'],
	['session:2023/24', 'session:2023-2024'],
	['session:"2023 - 2024"', 'session:2023-2024'],
	['session:2023', 'session:2023-2024'],
	['session:0004 OU session:9999', 'session:0004-0005 OU session:"9999-10000"'],
	['session:2019-21', 'session:2019-21'],
	['session:"extraordinaire 2024"', 'session:"extraordinaire 2024"'],
];

const slips: Readings = [
	['"certificats verts', '"certificats verts"'],
	['couleur:rouge', 'couleur rouge'],
	['statut:bizarre', 'bizarre'],
	['-statut:bizarre prix', 'prix -bizarre'],
	['avant:"31 du mois"', '"31 du mois"'],
	['avant:31/02/2024', '31 02 2024'],
	['avant:9999-12-31', '9999 12 31'],
	['session:prochaine', 'prochaine'],
	['prix avant:', 'prix'],
	['titre: OU prix', 'prix'],
	['à:la', 'la'],
	['lieu à:a) enquête', 'lieu enquête'],
	[
		'question de : "ce qui se dit dans les grandes et les petites mares"',
		'question "ce qui se dit dans les grandes et les petites mares"',
	],
	['OU éolien', 'éolien'],
	['éolien OU', 'éolien'],
	['éolien SAUF', 'éolien'],
	['éolien OU -mer', 'éolien -mer'],
	['éolien OU à:Henry', 'éolien à:Henry'],
	['à:Henry OU éolien', 'éolien à:Henry'],
	['de:Dupont OU à:Henry', 'de:Dupont à:Henry'],
	['eau -(prix taxe)', 'eau -prix -taxe'],
	['-(prix OU taxe eau:vive', '-prix -taxe -"eau vive"'],
];

const texts: Readings = [
	['10:30', '10 30'],
	['https://www.marais.example/q?id=7', 'https www marais example q id 7'],
	['C:\\canards', 'canards'],
	['std::canard', 'std canard'],
	['merci de :) à :(', 'merci'],
	['<:canard:123> 🎉', 'canard 123'],
	['» canard ”', 'canard'],
	['élu(e)s', 'élu e'],
];

describe('a query is read', () => {
	test.each([...words, ...fields, ...people, ...statuses])('%j as %s', (typed, reading) => {
		expect(read(typed)).toEqual({ reading, slip: false });
	});

	test.each(slips)('%j otherwise than typed, as %s', (typed, reading) => {
		expect(read(typed)).toEqual({ reading, slip: true });
	});

	test.each(texts)('%j as the text that it is, %s', (typed, reading) => {
		expect(read(typed)).toEqual({ reading, slip: false });
	});
});
