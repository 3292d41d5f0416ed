import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../bench/relevance/options.ts';

describe('options of the relevance bench', () => {
	it('are all engines and nothing else by default', () => {
		const options = readOptions([]);
		expect(options).toMatchObject({ json: undefined, show: undefined, check: false });
		expect(options).toHaveProperty('engines.0', 'questeur');
	});

	it('are read', () => {
		expect(readOptions(['--engines', 'questeur,fts5', '--show', 'misses', '--json', 'x.json', '--check'])).toEqual({
			engines: ['questeur', 'fts5'],
			show: 'misses',
			json: 'x.json',
			check: true,
		});
	});

	it.each([
		[['--engines', 'solr'], 'There is no engine solr.'],
		[['--show', 'everything'], '--show shows one of: misses, weak, queries, unjudged.'],
		[['--quiet'], 'quiet'],
	])('say what is wrong: %j', (typed, problem) => {
		expect(readOptions(typed)).toEqual(expect.stringContaining(problem));
	});
});
