import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/domain/plain-text.ts';

describe('plainText', () => {
	it.each([
		['<br />Un.\n<br />\n<br />Deux.\n<br />', 'Un.\n\nDeux.'],
		['Un<br>deux<BR/>trois', 'Un\ndeux\ntrois'],
		['Un.<br /><br /><br /><br />Deux.', 'Un.\n\nDeux.'],
		['Deux\u00a0 points&nbsp;:\u202foui', 'Deux points : oui'],
		['R&amp;D &lt;br&gt; &#233;t&#xE9; &inconnu;', 'R&D <br> été &inconnu;'],
		['un <b>mot</b>, 3 < 4 et 5 > 2', 'un mot, 3 < 4 et 5 > 2'],
		['', ''],
	])('reads %j', (html, text) => {
		expect(plainText(html)).toBe(text);
	});
});
