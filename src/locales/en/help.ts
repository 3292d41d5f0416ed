import type { help as french } from '../fr/help.ts';
import type { Words } from '../words.ts';

export const help = {
	command: { name: 'help', description: 'What the bot can do, with examples' },
	title: '## Questeur follows written questions',
	intro:
		'A deputy puts a question to a minister in writing; the answer appears weeks later on the parliament’s site. Questeur finds both and tells you.',
	search:
		'**Search**: `/search query:{{example}}`, with a deputy, minister, status and dates if need be. Accents and plurals do not matter, nor does a slip of the finger. **Read** shows the question, the answer and the timeline.',
	grammar: [
		'**Be precise**, in the query itself:',
		'- `"certificats verts"` the exact phrase; `-solaire` without that word; `éolien OR solaire` either; `subvent*` all that begins so',
		'- `title:école` in the title; `question:école` or `answer:école` likewise',
		'- `from:Dupont` who asks; `to:"{{minister}}"` who is asked; `-to:"{{minister}}"` anybody else',
		'- `status:pending`, `status:provisional`, `status:answered`, `status:overdue`',
		'- `before:2024`, `after:01/03/2024`, `since:30d` (likewise `since:6m` in months, `since:1y` in years), `year:2025`, `session:2023-2024`',
		'- and all of it together: `"certificats verts" -solaire to:"{{minister}}" since:2024`',
	].join('\n'),
	message:
		'**Search from a message**: right-click any message (press and hold on a phone), Apps, **Search questions about this**. **Similar**, under a question, shows those that are like it.',
	question: '**Read a question**: `/question` and its number, words of its title, or the address of the official page.',
	follow:
		'**Follow**: `/follow minister {{minister}}`, a portfolio, a topic, a question… in a channel that you manage or by direct message. `/following` shows, pauses and removes, `/unfollow` removes too; `/why` says whether a question was announced here, and if not, why.',
	digest:
		'**Set up**: `/setup` (for those who manage the server) sets a channel up in four steps and tests it.\n**The morning digest**: `/digest on` changes its time, days and content, `/digest preview` shows it without posting, `/digest history` reads the past ones.\n**Settings of a channel** (for those who manage it): `/channel quiet` holds alerts back at night, `/channel mention` mentions a role, `/channel crosspost` publishes to the servers that follow an announcement channel, `/channel show` shows all of it.',
	more: '`/status` tells how old the data is, `/privacy` what is kept of you and how to erase it, `/about` where the bot comes from.',
	example: 'énergie',
} satisfies Words<typeof french>;
