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

/** Reads any number of phones from one cell, however they are parted. */
export function readPhones(cell: string): TypedPhones {
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
