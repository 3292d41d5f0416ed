import type { AboutMessage } from '../discord/call.ts';
import { type Action, type Command, isAction, type PressAction, type SlashCommand } from '../discord/command.ts';
import { type Act, access, acts } from './access.ts';
import { demand } from './demand.ts';

const actsByDoor = new Map(acts.flatMap((act) => access[act].doors.map((door) => [door, act] as const)));

/** The command, entered only as access.ts says; throws where that says nothing of one of its doors. */
export function guarded(command: Command): Command {
	const presses = command.presses?.map(guardedPress) ?? [];
	if (command.kind !== 'message') return { ...command, run: guardedRun(command), presses };
	const act = actOf(command.name);
	return {
		...command,
		async run(call: AboutMessage) {
			demand(call, act);
			return command.run(call);
		},
		presses,
	};
}

function guardedRun({ name, run }: SlashCommand): SlashCommand['run'] {
	if (isAction(run)) return guardedAction(name, run);
	return Object.fromEntries(
		Object.entries(run).map(([subcommand, action]) => [subcommand, guardedAction(`${name} ${subcommand}`, action)]),
	);
}

function guardedAction(door: string, action: Action): Action {
	const act = actOf(door);
	return {
		...action,
		async start(given, context) {
			demand(context, act);
			return action.start(given, context);
		},
	};
}

function guardedPress(pressed: PressAction): PressAction {
	const act = actOf(`${pressed.command}:${pressed.action}`);
	return {
		...pressed,
		start(customId, context) {
			demand(context, act);
			return pressed.start(customId, context);
		},
	};
}

function actOf(door: string): Act {
	const act = actsByDoor.get(door);
	if (act === undefined) throw new Error(`access.ts does not say who may use ${door}`);
	return act;
}
