import { Day, Id } from '@baanek/kernel';

export class AskPlace {
  @Id()
  householdId: string;

  @Day()
  neededOn: string;
}
