import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../bench/search/engines.ts';
import { readOptions } from '../../../bench/search/options.ts';

describe('the options of the search bench', () => {
	it('measure everything at three sizes unless told', () => {
		expect(readOptions([])).toMatchObject({
			...{ sizes: [10_000, 100_000, 500_000], engines: engineNames, queries: 200 },
			...{ reuse: false, check: false, extras: true, data: undefined },
		});
	});

	it('choose sizes, engines and what is kept', () => {
		const args = ['--sizes', '1000,2000', '--engines', 'questeur,fts5', '--data', '/kept', '--reuse', '--no-extras'];
		expect(readOptions(args)).toMatchObject({
			...{ sizes: [1000, 2000], engines: ['questeur', 'fts5'], reuse: true, extras: false },
			...{ data: '/kept', packages: '/kept/packages' },
		});
	});

	it.for([
		['--engines', 'solr', 'engines[0]'],
		['--sizes', 'many', 'sizes[0]'],
		['--queries', '0', 'queries'],
	] as const)('say what is wrong with %s %s', ([option, value, place]) => {
		expect(readOptions([option, value])).toEqual({ problem: expect.stringContaining(place) });
	});
});
