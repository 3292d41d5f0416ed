import type { common as french } from '../fr/common.ts';
import type { Words } from '../words.ts';

export const common = {
	buttons: {
		read: 'Read',
		publish: 'Publish',
		officialPage: 'Official page',
		previous: 'Previous',
		next: 'Next',
		page: 'Page {{page, number}} of {{pages, number}}',
		follow: 'Follow',
		similar: 'Similar',
	},
	freshness: 'Data read {{- when}}',
	continued: '{{title}} (continued)',
	list: { and: ' and ', comma: ', ', semicolon: '; ' },
} satisfies Words<typeof french>;
