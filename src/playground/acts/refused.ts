import { Locale } from 'discord-api-types/v10';
import type { Person } from '../world/world.ts';

const english = {
	noChannel: () => 'You do not see this channel.',
	noWriting: () => 'You may not write in this channel.',
	badLength: () => 'A message has 1 to 2000 characters.',
	noCommand: (name: string) => `There is no command "${name}" here.`,
	notAllowed: (name: string) => `You may not use the command "${name}" here.`,
	noSubcommand: (name: string) => `Choose one of the subcommands of "${name}".`,
	noOption: (name: string) => `This command has no option "${name}".`,
	required: (name: string) => `The option "${name}" is required.`,
	badValue: (name: string) => `The value of "${name}" does not fit.`,
	noMessage: () => 'This message is no longer there.',
	noComponent: () => 'This control is no longer there.',
	disabled: () => 'This control is disabled.',
	noModal: () => 'This form is no longer open.',
	noAnswer: () => 'The application did not respond.',
};

const french: typeof english = {
	noChannel: () => 'Vous ne voyez pas ce salon.',
	noWriting: () => 'Vous ne pouvez pas écrire dans ce salon.',
	badLength: () => 'Un message compte de 1 à 2000 caractères.',
	noCommand: (name) => `Il n’y a pas de commande « ${name} » ici.`,
	notAllowed: (name) => `Vous ne pouvez pas utiliser la commande « ${name} » ici.`,
	noSubcommand: (name) => `Choisissez une des sous-commandes de « ${name} ».`,
	noOption: (name) => `Cette commande n’a pas d’option « ${name} ».`,
	required: (name) => `L’option « ${name} » est obligatoire.`,
	badValue: (name) => `La valeur de « ${name} » ne convient pas.`,
	noMessage: () => 'Ce message n’existe plus.',
	noComponent: () => 'Cet élément n’existe plus.',
	disabled: () => 'Cet élément est désactivé.',
	noModal: () => 'Ce formulaire n’est plus ouvert.',
	noAnswer: () => 'L’application ne répond pas.',
};

/** Why Discord's client would not even send something; its sentence depends on who reads it. */
export class Refused extends Error {
	readonly reason: keyof typeof english;
	readonly about: string;

	constructor(reason: keyof typeof english, about = '') {
		super(english[reason](about));
		this.name = 'Refused';
		this.reason = reason;
		this.about = about;
	}

	sentence(person: Person): string {
		return (person.locale === Locale.French ? french : english)[this.reason](this.about);
	}
}
