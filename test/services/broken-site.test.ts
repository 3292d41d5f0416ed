import { expect, it } from 'vitest';
import { createParlementWallonie } from '../../src/sources/parlement-wallonie/parlement-wallonie.ts';
import { html, localSite, type Serve, status } from '../sources/local-site.ts';
import { mapCache, testReader } from '../sources/test-reader.ts';
import { DAY, openTestHouse, type TestHouse } from './a-house.ts';
import { aChannel } from './targets.ts';

const FIRST = 112_000;
const KNOWN = 30;

/** Invented, like everybody in it. Every other one is answered. */
function sheet(ref: number, { change = '' } = {}): string {
	const answer = `<ul><li class="list-group-item"><h5>Réponse du <span class="text-pw-date">02/03/2026</span></h5>
		<ul><li>de DE RAVINE Octave</li></ul><br />La gouttière n° ${ref} fuit là où il a plu.</li></ul>`;
	return `<!DOCTYPE html><html lang="fr"><body class="body-print"><div id="print_container">
		<h4 class="text-pw-blue">La gouttière n° ${ref} </h4>
		<ul><li>Session : 2025-2026</li><li>Année : 2026</li><li>N° : ${ref} (2025-2026) 1</li></ul>
		<ul><li class="list-group-item"><h5>Question écrite du <span class="text-pw-date">27/02/2026</span></h5>
		<ul><li>de DE PLUVIER Solange</li><li>à DE RAVINE Octave, Ministre de la Pluie</li></ul>
		<br />Cette gouttière fuit-elle été comme hiver à Nulle-Part ?${change}</li></ul>${ref % 2 === 0 ? answer : ''}
		</div></body></html>`;
}

const refOf = (url = '') => Number(/id_?doc=(\d+)/.exec(url)?.[1]);
const shows = (page: string | Buffer): Serve => html(page, { connection: 'close' });
const healthy: Serve = (request, response) => {
	const ref = refOf(request.url);
	const there = ref >= FIRST && ref < FIRST + KNOWN && request.url?.startsWith('/content/print.php');
	return (there ? shows(sheet(ref)) : status(404))(request, response);
};

const latin1: Serve = (request, response) => {
	if (refOf(request.url) >= FIRST + KNOWN) return status(404)(request, response);
	// It says UTF-8, as `html` does.
	shows(Buffer.from(sheet(refOf(request.url)), 'latin1'))(request, response);
};
const half: Serve = (request, response) => {
	const page = sheet(refOf(request.url));
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': Buffer.byteLength(page) });
	response.write(page.slice(0, page.length / 2), () => response.destroy());
};
const cutByTheServer: Serve = (request, response) => shows(sheet(refOf(request.url)).slice(0, -120))(request, response);
const fewer: Serve = (request, response) => (refOf(request.url) % 3 === 0 ? healthy : status(404))(request, response);
const withoutAnswers: Serve = (request, response) =>
	(refOf(request.url) < FIRST + KNOWN
		? shows(sheet(refOf(request.url)).replace(/<ul><li class="list-group-item"><h5>Réponse.*/s, '</div></body></html>'))
		: status(404))(request, response);
const announced: Serve = (request, response) => {
	const page = sheet(refOf(request.url) * 2).replace(
		/La gouttière n° \d+ fuit.*?<\/li>/,
		'Réponse indisponible pour le moment : veuillez réessayer.</li>',
	);
	return (refOf(request.url) < FIRST + KNOWN ? shows(page) : status(404))(request, response);
};

type Case = { readonly serve: Serve; readonly condition: 'failing' | 'held' | 'sound'; readonly slow?: true };
const cases: Readonly<Record<string, Case>> = {
	'answers 503': { serve: status(503), condition: 'failing' },
	'hangs up': { serve: (_, response) => void response.destroy(), condition: 'failing' },
	'is slow beyond patience': { serve: () => {}, condition: 'failing', slow: true },
	'sends half of each page': { serve: half, condition: 'failing' },
	'sends pages that break off': { serve: cutByTheServer, condition: 'held' },
	'sends them in another charset than it says': { serve: latin1, condition: 'sound' },
	'has another layout': {
		serve: shows('<html><body><main><app-root></app-root>Chargement…</main></body></html>'),
		condition: 'held',
	},
	'answers 200 with an error page': {
		serve: shows('<html><body><h1>Une erreur est survenue</h1></body></html>'),
		condition: 'held',
	},
	'answers 200 with nothing at all': { serve: shows(''), condition: 'held' },
	'says of everything that it does not exist': { serve: status(404), condition: 'held' },
	'lists fewer questions than yesterday': { serve: fewer, condition: 'held' },
	'shows questions without their answers': { serve: withoutAnswers, condition: 'held' },
	'answers everything with the same sentence': { serve: announced, condition: 'held' },
};

async function openOver(given: { serve: Serve }, slow = false) {
	const site = await localSite((request, response) => given.serve(request, response));
	const house = await openTestHouse({
		operator: { target: aChannel('bureau'), locale: 'fr' },
		source: (clock) =>
			createParlementWallonie({
				reader: testReader({ cache: mapCache(), ...(slow && { manners: { answerMs: 60 } }) }),
				...{ baseUrl: site.origin, startId: FIRST, requestsPerRun: 200, clock },
			}),
	});
	return { house, site };
}

/** All that is known, but for when it was last seen. */
async function known({ store }: TestHouse): Promise<readonly object[]> {
	const all: object[] = [];
	for await (const { checkedAt, ...question } of store.questions.all()) all.push(question);
	return all;
}

it.each(Object.entries(cases))(
	'a site that %s takes nothing away and answers nothing',
	async (_, { serve, condition, slow }) => {
		const now = { serve: healthy };
		const { house } = await openOver(now, slow);
		await house.refresh();
		await house.follows({ kind: 'minister', keyOrName: 'Octave De Ravine' });
		const before = await known(house);
		expect(before).toHaveLength(KNOWN);
		now.serve = serve;
		for (let day = 0; day < 2; day += 1) {
			house.later(DAY);
			await house.refresh();
			expect(await known(house)).toEqual(before);
			expect(await house.store.sourceStates.get('parlement-wallonie')).toMatchObject({ condition });
		}
		const turns = condition === 'sound' ? 0 : 1;
		expect(
			house.lines.filter(({ level }) => level === 'warn').filter(({ message }) => message.startsWith('Parlement')),
		).toHaveLength(turns);
		now.serve = healthy;
		house.later(2 * DAY);
		expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { new: 0, changed: 0 } });
		expect(await known(house)).toEqual(before);
		await house.dispatch();
		expect(house.messages.map(({ letter }) => letter.kind === 'notice' && letter.key)).toEqual(
			condition === 'sound' ? [] : [`source.${condition}`, 'source.sound'],
		);
		await house.close();
	},
);

it('an error page at every address does not carry the search beyond questions that are still to come', async () => {
	const now = { serve: healthy };
	const { house } = await openOver(now);
	await house.refresh();
	now.serve = shows('<html><body><h1>Une erreur est survenue</h1></body></html>');
	for (let hour = 0; hour < 100; hour += 1) {
		house.later(DAY / 24);
		await house.refresh();
	}
	now.serve = (request, response) =>
		(refOf(request.url) < FIRST + KNOWN + 40 ? shows(sheet(refOf(request.url))) : status(404))(request, response);
	house.later(DAY);
	expect(await house.refresh()).toMatchObject({ problem: undefined, tally: { new: 40 } });
	await house.close();
});
