/** What is used of node-tantivy-binding 0.3, whose platform package comes without types. */
export type Tantivy = {
	readonly SchemaBuilder: new () => SchemaBuilder;
	readonly TextAnalyzerBuilder: new (tokenizer: unknown) => AnalyserBuilder;
	readonly TokenizerStatic: { simple(): unknown };
	readonly FilterStatic: {
		removeLong(length: number): unknown;
		lowercase(): unknown;
		asciiFold(): unknown;
		stemmer(language: string): unknown;
	};
	readonly Index: {
		new (schema: Schema, folder?: string): Index;
		open(folder: string): Index;
	};
	readonly Document: new () => Document;
	readonly Query: Queries;
	readonly SnippetGenerator: {
		create(searcher: Searcher, query: Query, schema: Schema, field: string): SnippetGenerator;
	};
};

type SchemaBuilder = {
	addTextField(name: string, options: object): void;
	addIntegerField(name: string, options: object): void;
	build(): Schema;
};
export type Schema = { numFields(): number };
type AnalyserBuilder = { filter(filter: unknown): AnalyserBuilder; build(): Analyser };
type Analyser = { analyze(text: string): readonly string[] };
type Queries = {
	booleanQuery(parts: readonly { readonly occur: number; readonly query: Query }[]): Query;
	termQuery(schema: Schema, field: string, value: string, option: string): Query;
	rangeQuery(schema: Schema, ...range: [field: string, type: number, from: number, to: number]): Query;
	constScoreQuery(query: Query, score: number): Query;
};
type Searcher = {
	search(query: Query, limit: number, counted: boolean): { readonly hits: readonly Hit[]; readonly count: number };
	doc(address: object): Document;
};
type Hit = { readonly docAddress: object };
type SnippetGenerator = {
	setMaxNumChars(length: number): void;
	snippetFromDoc(document: Document): { toHtml(): string };
};

export type Query = { toString(): string };
export type Writer = { addDocument(document: Document): void; commit(): void; waitMergingThreads(): void };
export type Document = {
	addText(field: string, text: string): void;
	addInteger(field: string, value: number): void;
	getFirst(field: string): unknown;
};
export type Index = {
	registerTokenizer(name: string, analyser: Analyser): void;
	writer(): Writer;
	reload(): void;
	searcher(): Searcher;
	parseQueryLenient(
		...asked: [text: string, fields: readonly string[], boosts: object, fuzzy: object | undefined]
	): [Query, readonly string[]];
};

export function schemaOf({ SchemaBuilder }: Tantivy): Schema {
	const builder = new SchemaBuilder();
	builder.addTextField('ref', { stored: true, tokenizerName: 'raw', indexOption: 'basic' });
	for (const field of ['title', 'question', 'answer']) {
		builder.addTextField(field, { stored: true, tokenizerName: 'french', indexOption: 'position' });
	}
	for (const field of ['deputy', 'minister', 'status']) {
		builder.addTextField(field, { tokenizerName: 'raw', indexOption: 'basic' });
	}
	builder.addIntegerField('askedOn', { indexed: true, fast: true });
	return builder.build();
}

/** Accents first, then the stem, as PostgreSQL's french with unaccent does it. */
export function analyserOf({ TextAnalyzerBuilder, TokenizerStatic, FilterStatic }: Tantivy): Analyser {
	return new TextAnalyzerBuilder(TokenizerStatic.simple())
		.filter(FilterStatic.removeLong(40))
		.filter(FilterStatic.lowercase())
		.filter(FilterStatic.asciiFold())
		.filter(FilterStatic.stemmer('french'))
		.build();
}
