import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenQuestion } from '../../src/domain/question.ts';
import { openStore } from '../../src/store/open-store.ts';
import { pick } from '../pick.ts';
import { type Random, randomFrom } from '../random.ts';
import { openSentences } from '../sentences.ts';
import { createCorpus } from './corpus.ts';
import type { TaskResult } from './task.ts';
import { timeSeries } from './time-series.ts';
import { readVocabulary } from './vocabulary.ts';
import { wholeText, wordsOf } from './words-of.ts';

const SUBSCRIPTIONS = 100_000;
const BATCH = 1000;
const QUESTIONS = 1000;
const TRIED = 300;
const SPREAD = 10_000;
const SEED = 11;
const AT = Date.parse('2024-09-01');

/** Matches one question after another against 100,000 stored topics; what it costs is of those, not of the corpus. */
export async function topics(folder: string): Promise<TaskResult> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const corpus = createCorpus(await openSentences(), SPREAD);
	const bandOf = readVocabulary(corpus);
	const store = await openStore({ file: join(folder, 'topics.sqlite') });
	const random = randomFrom(SEED);
	try {
		const ids = await store.transaction(({ questions }) =>
			Array.fromAsync({ length: QUESTIONS }, async (_, at) => {
				return (await questions.save(corpus.at(at * (SPREAD / QUESTIONS)), AT)).id;
			}),
		);
		for (let made = 0; made < SUBSCRIPTIONS; made += BATCH) {
			await store.transaction(async ({ subscriptions }) => {
				for (let each = made; each < made + BATCH; each += 1) {
					const query = topicOf(corpus.at(Math.floor(random() * corpus.size)), bandOf, random);
					await subscriptions.add(subscribed(query, each));
				}
			});
		}
		const series = await timeSeries(
			`topics of a new question, ${await store.subscriptions.count()} stored`,
			ids.slice(-TRIED).map((id) => async () => (await store.subscriptions.matching(id, ['asked'])).length),
		);
		return { series: [series] };
	} finally {
		await store.close();
	}
}

function subscribed(query: string, at: number) {
	const target = { kind: 'channel', guildId: String(at % 5000), channelId: String(at) } as const;
	const how = { interest: 'all', pace: 'daily', locale: 'fr' } as const;
	return { subject: { kind: 'topic', query } as const, target, ...how, createdBy: '1', createdAt: AT };
}

/** What people follow: seldom a common word alone; phrases, exclusions and ministers among them. */
function topicOf(question: WrittenQuestion, bandOf: ReturnType<typeof readVocabulary>, random: Random): string {
	const words = Map.groupBy(wordsOf(wholeText(question)), bandOf);
	const rare = pick(words.get('rare') ?? words.get('medium') ?? ['eau'], random);
	const medium = () => pick(words.get('medium') ?? [rare], random);
	const common = pick(words.get('common') ?? [rare], random);
	const minister = question.addressees[0]?.name ?? '';
	return pick(
		[
			rare,
			rare,
			`${medium()} ${medium()}`,
			`${common} ${medium()} ${medium()}`,
			`${medium()} OU ${rare}`,
			`${rare} -${common}`,
			`"${medium()} ${medium()}"`,
			`${medium()} à:"${minister}"`,
		],
		random,
	);
}
