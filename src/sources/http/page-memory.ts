import { z } from 'zod';

/** What the reader needs of a cache. */
export type PageCache = {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
	delete(key: string): Promise<void>;
};

const rememberedPage = z.object({
	url: z.string(),
	body: z.string(),
	contentType: z.string().optional(),
	etag: z.string().optional(),
	lastModified: z.string().optional(),
});
export type RememberedPage = Readonly<z.infer<typeof rememberedPage>>;

type Dependencies = {
	readonly cache: PageCache | undefined;
	readonly log: { warn(details: object, message: string): void };
};

/** Pages and their validators. A cache that fails is told once, and reading goes on as if there were none. */
export function createPageMemory({ cache, log }: Dependencies) {
	let told = false;

	async function attempt<Result>(use: (cache: PageCache) => Promise<Result>): Promise<Result | undefined> {
		if (!cache) return undefined;
		try {
			return await use(cache);
		} catch (error) {
			if (!told) log.warn({ err: error }, 'the page cache fails: pages are read without it');
			told = true;
			return undefined;
		}
	}

	return {
		async recall(url: string): Promise<RememberedPage | undefined> {
			const found = rememberedPage.safeParse(await attempt((pages) => pages.get(url)));
			return found.success ? found.data : undefined;
		},
		async keep(url: string, page: RememberedPage): Promise<void> {
			await attempt((pages) => pages.set(url, page));
		},
		async forget(url: string): Promise<void> {
			await attempt((pages) => pages.delete(url));
		},
	};
}
