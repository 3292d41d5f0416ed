import { parts } from '../collection/document.ts';
import { allOf } from './all-of.ts';
import type { Making } from './maker.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';
import { themeWords } from './theme-words.ts';
import { typedWords } from './typed-words.ts';
import { isOneItem } from './wording.ts';

const acronyms = new Set(
	`afcn afmps afsca apd asbl atn awex awiph bcss bnb capac cdpk cgra cgslb cgsp chu cir cnb cnt cpas creg csa csc cwape
	dgo dpa etcs feb fgtb fmi forem fsma fwb ges gpi gps grapa grd gsm hcr ibpt inami inasti ipp isi isp irm kce
	lgbt medex oip oms omd onem ong ondraf onss onu oqt otan pac pcr pib pme pnec pnud ppp ravel rdc rer rgpd rtbf saca
	scws sgrs sida sms smur sncb sofico spc spf spp spw srwt stib swcs swde tec tgv tic tva uwe vih wwf`.split(/\s+/u),
);

/** Of capitals, with points or without. */
const ACRONYM = /(?<![\p{L}\p{N}.'’-])(?:\p{Lu}(?:\.\p{Lu}){2,}\.?|\p{Lu}{3,6})(?![\p{L}\p{N}'’-])/gu;
const MOST_SPREAD = 150;

/** An acronym otherwise written, with one or two words of its sentence. */
export function makeAcronym({ collection, draw, at }: Making) {
	const raw = collection.documents[at]?.raw;
	for (const sentence of draw.shuffled(sentencesOf(`${raw?.title}\n${raw?.text}\n${raw?.answer}`))) {
		const written = draw.one(acronymsOf(sentence));
		if (written === undefined) continue;
		const form = bare(written).toLowerCase();
		if (collection.spread(form) > MOST_SPREAD) continue;
		const others = draw.shuffled(themeWords(sentence.words).filter((word) => word.form !== form)).slice(0, 2);
		const documents = collection.having([form, ...others.map((word) => word.form)], parts);
		if (others.length < 2 || !isOneItem(documents, collection.itemOf)) continue;
		return { typed: `${otherwise(written, draw.below(2) === 0)} ${typedWords(others)}`, grades: allOf(documents) };
	}
	return undefined;
}

function acronymsOf({ text }: Sentence): readonly string[] {
	return (text.match(ACRONYM) ?? []).filter((written) => acronyms.has(bare(written).toLowerCase()));
}

/** Undotted when it is dotted; else dotted, or in small letters. */
function otherwise(written: string, dotted: boolean): string {
	if (written.includes('.')) return dotted ? bare(written) : bare(written).toLowerCase();
	return dotted ? [...written].map((letter) => `${letter}.`).join('') : written.toLowerCase();
}

function bare(written: string): string {
	return written.replaceAll('.', '');
}
