import { inject } from '@angular/core';
import { DuplicatesClient } from '../../core/clients/registry/duplicates.client';
import { Toaster } from '../../core/feedback/toaster';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { cluesOf, fromPerson } from '../person-model';
import { MergeDialog, type TwoPersons } from './merge-dialog';
import { SamePersonDialog } from './same-person-dialog';

type Known = Pick<Wire['Candidate'], 'id' | 'code'>;

interface Ways {
  /** Others who are shown beside her anyway, to be chosen without a search. */
  proposed?: readonly Wire['Candidate'][];
  /** Her file, by which others who look like her are proposed. */
  file?: Wire['PersonView'] | undefined;
  /** Reads again what is shown, after what was decided has been taken back. */
  changed: () => unknown;
}

/** Answers a function that compares two records and does what is decided of them; false when nothing was. */
export function comparison(): (two: TwoPersons, changed: () => unknown) => Promise<boolean> {
  const client = inject(DuplicatesClient);
  const toaster = inject(Toaster);
  const words = inject(Words);
  const openDialog = dialogOpener();
  return async (two, changed) => {
    const decided = await openDialog(MergeDialog, two);
    if (!decided) return false;
    const { ref, merged, about } = decided;
    const undo = async (): Promise<void> => {
      await (merged ? client.undoMerge(ref) : client.markUndecided(ref));
      changed();
    };
    toaster.show(words.of(merged ? 'duplicates.merged' : 'duplicates.markedDifferent'), { undo, about });
    return true;
  };
}

/** Answers a function that finds the other record of somebody by hand, and then compares the two. */
export function samePerson(): (person: Known, ways: Ways) => Promise<boolean> {
  const openDialog = dialogOpener();
  const compare = comparison();
  return async ({ id, code }, { proposed = [], file, changed }) => {
    const clues = file ? cluesOf(fromPerson(file)) : null;
    const other = await openDialog(SamePersonDialog, { id, code, proposed, clues });
    return other ? compare([id, other.id], changed) : false;
  };
}
