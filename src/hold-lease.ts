import type { createLease } from './services/lease.ts';
import type { Log } from './services/log.ts';
import type { Lease } from './store/contract/leases.ts';

const TEN_SECONDS = 10_000;

type Options = {
	readonly lease: ReturnType<typeof createLease>;
	readonly dataDir: string;
	readonly log: Log;
	/** Another bot has taken over: this one is to stop. */
	readonly onLost: (sentence: string) => void;
	readonly every?: number;
};

/** Takes the lease and holds it until it is let go. Throws, in a sentence, where another bot has it. */
export async function holdLease({ lease, dataDir, log, onLost, every = TEN_SECONDS }: Options) {
	const other = await lease.take();
	if (other !== undefined) throw new Error(sentence(other));
	let renewing: Promise<void> | undefined;
	const timer = setInterval(() => {
		renewing ??= renew().finally(() => {
			renewing = undefined;
		});
	}, every);

	return {
		isOurs: lease.isOurs,
		async release(): Promise<void> {
			clearInterval(timer);
			await renewing;
			await lease.release();
		},
	};

	async function renew(): Promise<void> {
		try {
			const other = await lease.take();
			if (other === undefined) return;
			clearInterval(timer);
			onLost(sentence(other));
		} catch (error) {
			log.error({ err: error }, 'could not say that this bot is running; nothing is sent until it can');
		}
	}

	function sentence({ pid, host, since }: Lease): string {
		const [name] = host.split(' ');
		const when = new Date(since).toISOString().replace('T', ' ').slice(0, 16);
		return `Another Questeur runs with the data in ${dataDir}: process ${pid} on ${name}, since ${when} UTC. Stop it first, or give this one its own QUESTEUR_DATA_DIR and its own token. If it is gone, try again in 30 seconds.`;
	}
}
