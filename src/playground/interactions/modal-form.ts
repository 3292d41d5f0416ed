import type { APIModalInteractionResponseCallbackComponent } from 'discord-api-types/v10';
import { z } from 'zod';
import { componentProblems } from '../components/component-problems.ts';
import { invalidForm } from '../discord-error.ts';
import { isNode } from '../node.ts';

export const modalForm = z.looseObject({
	custom_id: z.string().min(1).max(100),
	title: z.string().min(1).max(45),
	components: z.array(z.custom<APIModalInteractionResponseCallbackComponent>(isNode)).min(1).max(5),
});

export type ModalForm = z.infer<typeof modalForm>;

export function checkModal({ components }: ModalForm): void {
	const problems = componentProblems(components, 'modal');
	if (problems.length > 0) throw invalidForm(problems);
}
