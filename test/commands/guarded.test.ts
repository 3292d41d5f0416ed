import { expect, it } from 'vitest';
import { access, acts } from '../../src/commands/access.ts';
import { guarded } from '../../src/commands/guarded.ts';
import { notice } from '../../src/discord/cards/notice.ts';
import { action, type Command, on } from '../../src/discord/command.ts';
import { press } from '../../src/discord/press.ts';
import { privately } from '../../src/discord/reply.ts';

const run = async () => privately(notice('fait'));
const bare = { name: 'help', where: 'anywhere' } as const;

it.each<[string, Command]>([
	['unheard', { ...bare, name: 'unheard', run: action({ options: {}, run }) }],
	['unheard', { ...bare, name: 'unheard', kind: 'message', run }],
	['help more', { ...bare, run: { more: action({ options: {}, run }) } }],
	['help:more', { ...bare, run: action({ options: {}, run }), presses: [on(press('help', 'more', {}), 'here', run)] }],
])('no command opens a door that the table does not name: %s', (door, command) => {
	expect(() => guarded(command)).toThrow(`access.ts does not say who may use ${door}`);
});

it('a door is named once', () => {
	const doors = acts.flatMap((act) => access[act].doors);
	expect(doors).toHaveLength(new Set(doors).size);
});
