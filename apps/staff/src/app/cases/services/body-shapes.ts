import { BODY_PARTS_OF, type BodyPart, type BodyRegion, type BodySide } from '@baanek/contracts';

/** The field in which one side is drawn; its middle is the middle of the body. */
export const WIDTH = 160;
export const HEIGHT = 350;

/** Outlines of the middle of the body, and of what is at the right as one looks at the picture. */
const MIDDLE: Partial<Record<BodyPart, string>> = {
  face: 'M62 27H98Q97 42 89 48Q80 54 71 48Q63 42 62 27Z',
  neck: 'M71 52Q80 58 89 52V64H71Z',
  chest: 'M58 66H102L106 118H54Z',
  abdomen: 'M55 120H105L104 158H56Z',
  pelvis: 'M56 160H104L110 190L80 200L50 190Z',
  upper_back: 'M58 66H102L106 118H54Z',
  lower_back: 'M55 120H105L104 158H56Z',
  buttocks: 'M56 160H104L110 190L80 200L50 190Z',
};
const HEAD: Record<BodySide, string> = {
  front: 'M62 25A18 21 0 0 1 98 25Z',
  back: 'M62 26A18 22 0 0 1 98 26Q97 42 89 48Q80 54 71 48Q63 42 62 26Z',
};
const LIMB: Record<string, string> = {
  shoulder: 'M104 66Q122 68 125 84L108 92Z',
  upper_arm: 'M109 94L125 87L132 130L118 134Z',
  forearm: 'M118 137L133 133L140 178L128 181Z',
  hand: 'M127 184L141 181Q149 200 139 209Q128 206 127 184Z',
  thigh: 'M82 202L110 193L108 258H88Z',
  shin: 'M88 261H108L104 322H91Z',
  foot: 'M91 325H104L116 342H90Z',
};

/** One part of a side as it is drawn. */
export interface BodyShape {
  region: BodyRegion;
  outline: string;
  /** Drawn at the left of the picture. */
  mirrored: boolean;
}

/** What is at the right of the picture is her left from the front, and her right from the back. */
export const shapesOf = (side: BodySide): BodyShape[] =>
  BODY_PARTS_OF[side].map(part => ({
    region: `${side}_${part}` as BodyRegion,
    outline: part === 'head' ? HEAD[side] : (MIDDLE[part] ?? LIMB[part.replace(/_(left|right)$/, '')] ?? ''),
    mirrored: part.endsWith(side === 'front' ? '_right' : '_left'),
  }));
