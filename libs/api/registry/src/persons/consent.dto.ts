import { CONSENT_WAYS, CONSENT_WORDINGS, type ConsentWay, type ConsentWording } from '@baanek/contracts';
import { Instant, OneOf, Text } from '@baanek/kernel';

/** That somebody agrees to be kept by name. */
export class NamingConsent {
  @OneOf(CONSENT_WAYS)
  how: ConsentWay;

  /** Which wording was read out or signed. */
  @OneOf(CONSENT_WORDINGS)
  wording: ConsentWording;
}

export class NamingConsentView extends NamingConsent {
  @Instant()
  at: string;

  /** Who recorded it. */
  @Text(120, { empty: true })
  by: string;
}
