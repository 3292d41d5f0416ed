import { answerKindOf } from '../../domain/answer-kind.ts';
import { readName } from '../../domain/names.ts';
import type { Addressee, Answer, Attachment, Person } from '../../domain/question.ts';
import { questionFrom } from '../../domain/question-from.ts';
import type { Reading } from '../../domain/reading.ts';
import { wallonDeadline } from './deadline-rule.ts';
import type { Identity } from './parse.ts';
import type { Block, Sheet } from './sheet.ts';

type Understood = Extract<Reading, { kind: 'question' | 'other' }>;

const WRITTEN = /^Question écrite(?!\p{L})/iu;
const ANSWER = /^(?:Réponse|Addendum|Erratum|Complément|Correctif)(?!\p{L})/iu;

/** The question on a sheet that has blocks; its count of "éléments" is not looked at, it counts what is not there. */
export function questionOn({ title, session, number, blocks }: Sheet, identity: Identity): Understood | Problem {
	const [asked, ...questions] = blocks.filter(({ heading }) => !ANSWER.test(heading));
	if (!asked) return { problem: 'an answer without its question' };
	if (!WRITTEN.test(asked.heading)) return { kind: 'other' };
	if (questions.length > 0) return { problem: `a second question, "${questions[0]?.heading}"` };
	const askers = asked.by.map((name) => ({ name: readName(name), group: undefined }));
	const addressees = asked.to.map(addresseeOf);
	const attachments = attachmentsOf(asked, identity);
	const missing = Object.entries({
		title: title === '',
		date: asked.on === undefined,
		asker: askers.length === 0,
		addressee: addressees.length === 0,
		text: asked.text === '' && attachments.length === 0,
	});
	const lacks = missing.filter(([, isMissing]) => isMissing).map(([name]) => name);
	if (asked.on === undefined || lacks.length > 0) return { problem: `a question without ${lacks.join(', ')}` };
	const facts = {
		...identity,
		...{ number, session, title, askers, addressees, attachments },
		text: { fr: asked.text },
		askedOn: asked.on,
		answers: blocks.filter((block) => block !== asked).map((block) => answerOf(block, askers, identity)),
		topics: [],
	};
	return { kind: 'question', question: questionFrom(facts, wallonDeadline) };
}

type Problem = { readonly problem: string };

function answerOf(block: Block, askers: readonly Person[], identity: Identity): Answer {
	const { heading, text, annexCount } = block;
	const by = block.by[0] === undefined ? undefined : readName(block.by[0]);
	const verdict = answerKindOf({ heading, text, by, attachments: annexCount }, askers);
	return { ...verdict, on: block.on, by, text: { fr: text }, attachments: attachmentsOf(block, identity) };
}

/** Titles hold commas themselves: the name ends at the first. */
function addresseeOf(line: string): Addressee {
	const comma = line.indexOf(',');
	const name = comma < 0 ? line : line.slice(0, comma);
	const portfolio = comma < 0 ? '' : line.slice(comma + 1).trim();
	return { name: readName(name), group: undefined, portfolio: portfolio || undefined, from: undefined };
}

function attachmentsOf({ annexes }: Block, { url }: Identity): readonly Attachment[] {
	return annexes
		.filter(({ href }) => URL.canParse(href, url))
		.map(({ title, href }) => ({ title: title || 'Annexe', url: new URL(href, url).href }))
		.filter((annex) => /^https?:/.test(annex.url));
}
