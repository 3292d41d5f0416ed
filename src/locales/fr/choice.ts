/** What a list offers while an option is typed; Discord shows 100 characters and no markup. */
export const choice = {
	asked_one: '{{who}} · {{count, number}} question',
	asked_other: '{{who}} · {{count, number}} questions',
	inCharge: '{{who}} — {{portfolio}}',
	wasInCharge: '{{who}} — {{portfolio}} (dernière question en {{year}})',
	followed: '{{query}} — déjà suivi',
};
