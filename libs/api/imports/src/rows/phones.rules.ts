import { readPhone } from '@baanek/registry';

/** The numbers in one cell, and what was written around them: «после 18:00». */
export interface TypedPhones {
  phones: string[];
  remark: string;
}

const MOST = 5;
const RUN = /\+?\d[\d\s()-]{5,}\d/g;
/** Where a new number may begin inside one run of digits. */
const NEXT = /\s+(?=\+|0\d{3}|996)/;

/** Words that say whose number it is: not hers. A call to him, or to his mother, can cost her life. */
const SOMEBODY =
  /муж|супруг|сожител|бывш|партн[её]р|мам|мать|матер|отец|отца|пап[аыеу]|родител|брат|сестр|сын|доч|свекр|т[её]щ|т[её]ст|сосед|подруг|друг|родств|тёт|дяд|бабуш|дедуш|кайын|күйөө|куйоо|жолдош|апа|ата(?!р)|эне|байке|эже|иниси|карындаш|синди|сиңди|уулу|кызы|кошуна|тууган|husband|mother|father|brother|sister|neighbo|friend|son\b|daughter/iu;

/**
 * Reads any number of phones from one cell, however they are parted. Where the cell names somebody, nobody can tell whose
 * each number is: all of it stays a remark for a person to read, and none becomes her phone.
 */
export function readPhones(cell: string): TypedPhones {
  if (SOMEBODY.test(cell)) return { phones: [], remark: cell.trim().slice(0, 300) };
  const phones: string[] = [];
  const remark = cell.replace(RUN, run => {
    const read = numbersIn(run);
    phones.push(...read);
    return read.length > 0 ? '' : run;
  });
  return {
    phones: [...new Set(phones)].slice(0, MOST),
    remark: remark
      .replace(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/g, '')
      .replace(/\s*[,;/]\s*(?=[,;/])/g, '')
      .slice(0, 300),
  };
}

function numbersIn(run: string): string[] {
  const whole = readPhone(run);
  if (whole) return [whole];
  const parts = run.split(NEXT).map(part => readPhone(part));
  return parts.every(part => part !== null) ? parts : [];
}
