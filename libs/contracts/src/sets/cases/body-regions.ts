/** The sides of a body chart; left and right are those of the client, not of who looks at her. */
export const BODY_SIDES = ['front', 'back'] as const;
export type BodySide = (typeof BODY_SIDES)[number];

const BOTH = [
  'shoulder_left',
  'shoulder_right',
  'upper_arm_left',
  'upper_arm_right',
  'forearm_left',
  'forearm_right',
  'hand_left',
  'hand_right',
  'thigh_left',
  'thigh_right',
  'shin_left',
  'shin_right',
  'foot_left',
  'foot_right',
] as const;

type FrontPart = 'head' | 'face' | 'neck' | 'chest' | 'abdomen' | 'pelvis' | (typeof BOTH)[number];
type BackPart = 'head' | 'neck' | 'upper_back' | 'lower_back' | 'buttocks' | (typeof BOTH)[number];
export type BodyPart = FrontPart | BackPart;

/** Parts of each side, from the head down. */
export const BODY_PARTS_OF: Readonly<Record<BodySide, readonly BodyPart[]>> = {
  front: ['head', 'face', 'neck', 'chest', 'abdomen', 'pelvis', ...BOTH],
  back: ['head', 'neck', 'upper_back', 'lower_back', 'buttocks', ...BOTH],
};

export type BodyRegion = `front_${FrontPart}` | `back_${BackPart}`;

/** Every part of either side, as it is recorded. */
export const BODY_REGIONS = BODY_SIDES.flatMap(side =>
  BODY_PARTS_OF[side].map(part => `${side}_${part}` as BodyRegion),
);
