import {
  CENTRE_OBLASTS,
  type CentreOblast,
  ROLES,
  type Role,
  UI_LANGUAGES,
  type UiLanguage,
} from '@baanek/contracts';
import { Flag, Id, Instant, ListOf, Nested, OneOf, Text, Whole } from '@baanek/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { PASSWORD_MAX } from '../sign-in/password.rules';

const THEMES = ['system', 'light', 'dark'] as const;

export class CentreView {
  @Id()
  id: string;

  @Text(40)
  code: string;

  @Text(120)
  name: string;

  /** Null while nobody has said it. */
  @OneOf(CENTRE_OBLASTS, { nullable: true })
  oblast: CentreOblast | null;

  /** All people in it are invented. */
  @Flag()
  demo: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class MeView {
  @Id()
  id: string;

  @Text(60)
  login: string;

  @Text(120)
  displayName: string;

  @ListOf(ROLES, ROLES.length)
  roles: Role[];

  /** What these roles may do: the screen offers nothing else. */
  @ApiProperty({ type: [String] })
  permissions: string[];

  @OneOf(UI_LANGUAGES)
  language: UiLanguage;

  @OneOf(THEMES)
  theme: string;

  @Flag()
  mustChangePassword: boolean;

  /** Her drafts are kept in a browser under this name: the same each time, and nobody learns from it whose they are. */
  @Text(40)
  drafts: string;

  /** The tour of the interface was taken or declined, here or on another computer. */
  @Flag()
  tourSeen: boolean;

  @Nested(() => CentreView)
  centre: CentreView;

  /** Other centres of this installation to which she may send somebody; 0 for whoever may send nobody. */
  @Whole(0, 100_000)
  otherCentres: number;
}

export class ChangeSettings {
  @OneOf(UI_LANGUAGES, { optional: true })
  language?: UiLanguage;

  @OneOf(THEMES, { optional: true })
  theme?: string;

  /** True once the tour is taken or declined, false to be offered it again. */
  @Flag({ optional: true })
  tourSeen?: boolean;
}

export class ChangePassword {
  @Text(PASSWORD_MAX)
  current: string;

  @Text(PASSWORD_MAX)
  next: string;
}

export class OwnSession {
  @Id()
  id: string;

  @Instant()
  openedAt: Date;

  @Instant()
  seenAt: Date;

  /** Browser and system, such as `Chrome · Windows`. */
  @Text(60)
  agent: string;

  @Flag()
  current: boolean;
}

export class DraftKey {
  /** 32 bytes in base64: seals drafts this member of staff keeps in a browser. */
  @Text(60)
  key: string;
}
