import {
  isSeen,
  type QuestionnaireFault,
  type QuestionnaireRule,
  type RiskQuestionnaireFile,
  type Spoken,
} from '@baanek/contracts';

const LANGUAGES = ['ru', 'ky', 'en'] as const;
/** The beginning of an element or of a comment; “< 18” is none. */
const MARKUP = /<[a-z/!?]/i;
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters to refuse
  /[\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/u;

/** Texts that say nothing, hold markup, or characters that nobody can read. */
export function textFaults({
  name,
  notice,
  questions,
  rules,
  cases,
}: RiskQuestionnaireFile): QuestionnaireFault[] {
  return [
    ...spokenFaults('/name', name),
    ...spokenFaults('/notice', notice),
    ...questions.flatMap(({ text, options = [] }, i) => [
      ...spokenFaults(`/questions/${i}/text`, text),
      ...options.flatMap((option, j) => spokenFaults(`/questions/${i}/options/${j}/text`, option.text)),
    ]),
    ...rules.flatMap(({ text }, i) => spokenFaults(`/rules/${i}/text`, text)),
    ...cases.flatMap((one, i) => spokenFaults(`/cases/${i}/name`, one.name)),
  ];
}

const spokenFaults = (path: string, spoken: Spoken): QuestionnaireFault[] =>
  LANGUAGES.flatMap(language => {
    const rule = textFault(spoken[language]);
    return rule ? [{ path: `${path}/${language}`, rule, detail: '' }] : [];
  });

function textFault(text: string): QuestionnaireRule | null {
  if (!isSeen(text)) return 'blank';
  if (UNPRINTABLE.test(text)) return 'unprintable';
  return MARKUP.test(text) ? 'markup' : null;
}
