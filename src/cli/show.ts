import { Command } from 'commander';
import type { StoredQuestion } from '../store/contract/questions.ts';
import { print } from './tell.ts';
import { withHouse } from './with-house.ts';

export function showCommand(): Command {
	return new Command('show')
		.description('show a question with its answers and what happened to it')
		.argument('<ref>', 'ref, number as printed, or official address')
		.option('--json', 'print JSON')
		.action((ref: string, { json }: { json?: true }) =>
			withHouse(async ({ store }) => {
				const found = await store.questions.named(ref);
				if (found.length === 0) throw new Error(`No question goes by ${ref}. Find it with questeur search.`);
				for (const question of found) {
					const events = await store.events.ofQuestion(question.id);
					print(json ? { ...question, events } : inWords(question));
				}
			}),
		);
}

function inWords({ title, number, url, askedOn, askers, addressees, status, text, answers }: StoredQuestion): string {
	const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ') || '?';
	return [
		title,
		`${number ?? 'no number'} — asked on ${askedOn} by ${names(askers)}, put to ${names(addressees)} — ${status}`,
		url,
		'',
		...Object.values(text),
		...answers.flatMap((answer) => [
			'',
			`${answer.kind} answer${answer.on === undefined ? '' : ` of ${answer.on}`}${answer.by === undefined ? '' : ` by ${answer.by}`}`,
			'',
			...Object.values(answer.text),
		]),
		'',
	].join('\n');
}
