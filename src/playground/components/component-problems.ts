import { ComponentType as kind } from 'discord-api-types/v10';
import type { z } from 'zod';
import type { Problem } from '../discord-error.ts';
import { listOf } from '../node.ts';
import { componentShapes } from './component-shapes.ts';
import { type Place, type Visit, walkComponents } from './walk-components.ts';

const selects = [kind.StringSelect, kind.UserSelect, kind.RoleSelect, kind.MentionableSelect, kind.ChannelSelect];
const blocks = [kind.ActionRow, kind.Section, kind.TextDisplay, kind.MediaGallery, kind.File, kind.Separator];

const allowed: Readonly<Record<Place, readonly unknown[]>> = {
	message: [kind.ActionRow],
	'new message': [...blocks, kind.Container],
	container: blocks,
	row: [kind.Button, ...selects],
	section: [kind.TextDisplay],
	accessory: [kind.Button, kind.Thumbnail],
	modal: [kind.ActionRow, kind.TextDisplay, kind.Label],
	'modal row': [kind.TextInput],
	label: [kind.TextInput, ...selects, kind.FileUpload, kind.RadioGroup, kind.CheckboxGroup, kind.Checkbox],
};

const mostRows = 5;
const mostTogether = 40;
const mostText = 4000;

/** All that Discord would refuse in a message's or a modal's components. */
export function componentProblems(
	components: readonly unknown[],
	place: 'message' | 'new message' | 'modal',
): Problem[] {
	const visits = walkComponents(components, place, ['components']);
	return [
		...visits.flatMap(misplaced),
		...visits.flatMap(misshapen),
		...visits.flatMap(tooWide),
		...duplicates(visits),
		...tooMany(visits, place),
	];
}

function misplaced({ node, place, path }: Visit): Problem[] {
	if (allowed[place].includes(node['type'])) return [];
	const message = `Value of field "type" must be one of (${allowed[place].join(', ')}).`;
	return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }];
}

function misshapen({ node, path }: Visit): Problem[] {
	const read = componentShapes.get(node['type'])?.safeParse(node);
	return (read?.error?.issues ?? []).map((issue) => ({
		path: [...path, ...issue.path],
		code: codeOf(issue),
		message: issue.message,
	}));
}

function codeOf({ code, path, message }: z.core.$ZodIssue): string {
	if (code === 'too_big' || code === 'too_small') return 'BASE_TYPE_BAD_LENGTH';
	if (message.includes('already used')) return 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED';
	if (path.includes('custom_id')) return 'BUTTON_COMPONENT_CUSTOM_ID';
	return 'BASE_TYPE_BAD_TYPE';
}

/** A row takes five buttons or one select. */
function tooWide({ node, path }: Visit): Problem[] {
	if (node['type'] !== kind.ActionRow) return [];
	const children = walkComponents(listOf(node['components']), 'row', []);
	if (children.length < 2 || children.every(({ node: child }) => child['type'] === kind.Button)) return [];
	const message = 'The specified component exceeds the maximum width';
	return [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

function duplicates(visits: readonly Visit[]): Problem[] {
	const message = (key: string) => `Component ${key} cannot be duplicated`;
	return ['custom_id', 'id'].flatMap((key) => {
		const seen = new Set<unknown>();
		return visits.flatMap(({ node, path }) => {
			const value = node[key];
			if (value === undefined || value === null || value === 0) return [];
			const first = !seen.has(value);
			seen.add(value);
			if (first) return [];
			return [{ path: [...path, key], code: `COMPONENT_${key.toUpperCase()}_DUPLICATED`, message: message(key) }];
		});
	});
}

function tooMany(visits: readonly Visit[], place: Place): Problem[] {
	const rows = visits.filter((visit) => visit.place === place).length;
	const text = visits
		.filter(({ node }) => node['type'] === kind.TextDisplay)
		.reduce((sum, { node }) => sum + String(node['content'] ?? '').length, 0);
	const checks = [
		[place !== 'new message' && rows > mostRows, 'BASE_TYPE_BAD_LENGTH', `Must be ${mostRows} or fewer in length.`],
		[visits.length > mostTogether, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `At most ${mostTogether} components.`],
		[text > mostText, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `At most ${mostText} characters of text in all.`],
	] as const;
	return checks.flatMap(([broken, code, message]) => (broken ? [{ path: ['components'], code, message }] : []));
}
