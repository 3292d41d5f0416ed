import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { CommandForm } from './command-form.ts';

type Place = { readonly scope: string; readonly id: string; readonly version: string; readonly applicationId: string };

/** A declared command as Discord gives it back. */
export function writtenCommand(form: CommandForm, { scope, id, version, applicationId }: Place): APIApplicationCommand {
	const { options, default_member_permissions: rights } = form;
	return {
		id,
		application_id: applicationId,
		version,
		type: form.type,
		name: form.name,
		name_localizations: form.name_localizations ?? null,
		description: form.description,
		description_localizations: form.description_localizations ?? null,
		default_member_permissions: rights === undefined || rights === null ? null : String(rights),
		nsfw: form.nsfw ?? false,
		...(options && options.length > 0 ? { options: options.map(withoutDefaults) } : {}),
		...(scope === 'global' ? reach(form) : { guild_id: scope }),
	};
}

function reach(form: CommandForm) {
	return {
		dm_permission: form.dm_permission ?? true,
		contexts: form.contexts ?? null,
		integration_types: form.integration_types ?? [0],
	};
}

/** Discord gives back only what is set: a `required: false` is gone. */
function withoutDefaults(option: APIApplicationCommandOption): APIApplicationCommandOption {
	const kept = structuredClone(option);
	for (const key of ['required', 'autocomplete']) {
		if (Reflect.get(kept, key) === false) Reflect.deleteProperty(kept, key);
	}
	if ('options' in kept && kept.options) Object.assign(kept, { options: kept.options.map(withoutDefaults) });
	return kept;
}
