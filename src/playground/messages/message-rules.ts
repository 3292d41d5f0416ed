import { MessageFlags } from 'discord-api-types/v10';
import { componentProblems } from '../components/component-problems.ts';
import { invalidForm, type Problem } from '../discord-error.ts';
import { refusal } from '../refusals.ts';
import { embedProblems } from './embed-rules.ts';
import type { MessageForm } from './message-form.ts';

const mostContent = 2000;
const longestNonce = 25;

/** Refuses, as Discord does, what its OpenAPI description lets through because it spans several fields. */
export function checkMessage(form: MessageForm, { files }: { files: number }): void {
	const problems = [...textProblems(form), ...mentionProblems(form), ...layoutProblems(form)];
	if (problems.length > 0) throw invalidForm(problems);
	const filled = [form.embeds, form.components].some((list) => list && list.length > 0);
	const kept = (form.attachments?.length ?? 0) + files > 0;
	if (!form.content?.trim() && !filled && !kept && !form.poll) throw refusal('emptyMessage');
}

function textProblems({ content, nonce }: MessageForm): Problem[] {
	const tooLong = (field: string, most: number) => ({
		path: [field],
		code: 'BASE_TYPE_MAX_LENGTH',
		message: `Must be ${most} or fewer in length.`,
	});
	return [
		...((content?.length ?? 0) > mostContent ? [tooLong('content', mostContent)] : []),
		...(String(nonce ?? '').length > longestNonce ? [tooLong('nonce', longestNonce)] : []),
	];
}

function mentionProblems({ allowed_mentions: mentions }: MessageForm): Problem[] {
	return (['users', 'roles'] as const).flatMap((kind) =>
		mentions?.parse?.includes(kind) && mentions[kind]?.length
			? [
					{
						path: ['allowed_mentions'],
						code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
						message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
					},
				]
			: [],
	);
}

function layoutProblems(form: MessageForm): Problem[] {
	const components = form.components ?? [];
	if (!((form.flags ?? 0) & MessageFlags.IsComponentsV2)) {
		return [...embedProblems(form.embeds ?? []), ...componentProblems(components, 'message')];
	}
	const legacy = [
		['content', Boolean(form.content)],
		['embeds', Boolean(form.embeds?.length)],
		['poll', Boolean(form.poll)],
	] as const;
	return [
		...legacy.flatMap(([field, used]) => (used ? [legacyProblem(field)] : [])),
		...componentProblems(components, 'new message'),
	];
}

function legacyProblem(field: string): Problem {
	return {
		path: [field],
		code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
		message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
	};
}
