/** Invented people: 300 deputies, and four governments of eight ministers. */
const FIRST_NAMES =
	'Odile Sylvain Élise Basile Inès Ghislain Maëlle Corentin Solange Désiré Aurore Fulgence Noémie Alphonse Zoé'.split(
		' ',
	);
const FAMILY_NAMES =
	'Prangey Corbelle Aubépin Hautmont Valcourt Dessouroux Malherbeau Vanderbroucke Quévrain Lespinois Rochefontaine Delcambre Tournesac Brisevent Champelois Grandpréau Houdrémont Vieilleville Sainturin Montravel'.split(
		' ',
	);
const PORTFOLIOS = [
	'Ministre de la Mobilité et des Travaux publics',
	'Ministre du Logement et des Pouvoirs locaux',
	'Ministre du Budget et des Finances',
	'Ministre de la Santé et de l’Action sociale',
	'Ministre du Climat et de l’Énergie',
	'Ministre de l’Agriculture et de la Ruralité',
	'Ministre de l’Économie et de l’Emploi',
	'Ministre de l’Environnement et du Bien-être animal',
];
const GOVERNMENTS = 4;

const names = FAMILY_NAMES.flatMap((family) => FIRST_NAMES.map((first) => `${first} ${family}`));

export const deputies: readonly string[] = names;

/** By government; no two have a name in common with the other, and each was a deputy before. */
export const governments: readonly (readonly { readonly name: string; readonly portfolio: string }[])[] = Array.from(
	{ length: GOVERNMENTS },
	(_, government) =>
		PORTFOLIOS.map((portfolio, seat) => ({
			name: names[(government * PORTFOLIOS.length + seat) * 7] ?? '',
			portfolio,
		})),
);
