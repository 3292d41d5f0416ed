import { bytesIn } from '../bytes-in.ts';
import type { Engine, EngineFilters, EngineHit, EnginePlace } from '../engine.ts';
import { dayNumber, type EngineRecord, engineRecord } from '../engine-record.ts';
import { loadPeer } from '../load-peer.ts';
import {
	analyserOf,
	type Document,
	type Index,
	type Query,
	type Schema,
	schemaOf,
	type Tantivy,
	type Writer,
} from './tantivy-api.ts';

const FIELDS = ['title', 'question', 'answer'];
const BOOSTS = { title: 3 };
const EXCERPT = 200;
const MUST = 0;
const INTEGER = 2;
const EARLIEST = 0;
const LATEST = 99_999_999;

/** The reference: accents folded and French stems, filters as constraints without a score, its own snippets. */
export async function createTantivy({ folder, packages }: EnginePlace): Promise<Engine> {
	const tantivy = loadPeer<Tantivy>(packages, '@oxdev03/node-tantivy-binding-linux-x64-gnu');
	const schema = schemaOf(tantivy);
	const analyser = analyserOf(tantivy);
	let index = inFrench(new tantivy.Index(schema));
	let writer: Writer | undefined;

	function inFrench(opened: Index): Index {
		opened.registerTokenizer('french', analyser);
		return opened;
	}

	async function open(): Promise<void> {
		index = inFrench(tantivy.Index.open(folder));
	}

	return {
		open,

		async build(questions) {
			const building = inFrench(new tantivy.Index(schema, folder)).writer();
			for await (const question of questions) building.addDocument(documentOf(tantivy, engineRecord(question)));
			building.commit();
			building.waitMergingThreads();
			await open();
		},

		async search({ words, filters, tolerant }) {
			const query = tantivy.Query.booleanQuery(
				[wordsQuery(index, words, tolerant), ...filterQueries(tantivy, schema, filters)].map((each) => ({
					occur: MUST,
					query: each,
				})),
			);
			const searcher = index.searcher();
			const { hits, count } = searcher.search(query, 10, true);
			const excerpts = ['question', 'answer', 'title'].map((field) => {
				const generator = tantivy.SnippetGenerator.create(searcher, query, schema, field);
				generator.setMaxNumChars(EXCERPT);
				return (document: Document) => generator.snippetFromDoc(document).toHtml();
			});
			return { total: count, hits: hits.map(({ docAddress }) => hitOf(searcher.doc(docAddress), excerpts)) };
		},

		async add(question) {
			writer ??= index.writer();
			writer.addDocument(documentOf(tantivy, engineRecord(question)));
			writer.commit();
			index.reload();
		},
		bytes: () => bytesIn(folder),
		close: async () => {
			writer?.waitMergingThreads();
		},
	};
}

function filterQueries({ Query }: Tantivy, schema: Schema, { from, to, ...equals }: EngineFilters): readonly Query[] {
	const terms = Object.entries(equals).flatMap(([field, value]) =>
		value === undefined ? [] : [Query.termQuery(schema, field, value, 'basic')],
	);
	const days =
		from === undefined && to === undefined
			? []
			: [
					Query.rangeQuery(
						schema,
						'askedOn',
						INTEGER,
						from === undefined ? EARLIEST : dayNumber(from),
						to === undefined ? LATEST : dayNumber(to),
					),
				];
	return [...terms, ...days].map((query) => Query.constScoreQuery(query, 0));
}

function wordsQuery(index: Index, words: string, tolerant = false): Query {
	const all = (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `+${word}`).join(' ');
	const fuzzy = Object.fromEntries(FIELDS.map((field) => [field, [false, 1, true]]));
	return index.parseQueryLenient(all, FIELDS, BOOSTS, tolerant ? fuzzy : undefined)[0];
}

function documentOf({ Document }: Tantivy, record: EngineRecord): Document {
	const document = new Document();
	for (const [field, value] of Object.entries(record)) {
		if (typeof value === 'number') document.addInteger(field, value);
		else document.addText(field, value);
	}
	return document;
}

function hitOf(document: Document, excerpts: readonly ((document: Document) => string)[]): EngineHit {
	let excerpt = '';
	for (const excerptOf of excerpts) {
		excerpt = excerptOf(document);
		if (excerpt.includes('<b>')) break;
	}
	return { ref: String(document.getFirst('ref')), excerpt: excerpt.replaceAll('<b>', '[').replaceAll('</b>', ']') };
}
