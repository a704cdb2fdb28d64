import { Injectable, type OnModuleInit } from '@nestjs/common';
import { startOfDay } from '@baanek/kernel';
import { type Found, type Look, TodayBook } from '@baanek/tasks';
import { addMonths, firstDay, openMonth } from '../months.rules';
import { ReleaseReader } from '../releases/release-reader.service';
import { FigureSharing } from '../sharing/figure-sharing.service';

/** A director is reminded while a month can be shared, an analyst of releases that she has not opened. */
@Injectable()
export class FiguresToday implements OnModuleInit {
  constructor(
    private readonly book: TodayBook,
    private readonly sharing: FigureSharing,
    private readonly releases: ReleaseReader,
  ) {}

  onModuleInit(): void {
    this.book.add('figures.share', look => this.toShare(look));
    this.book.add('figures.read', look => this.released(look));
  }

  /** A centre that has shared before is asked until it is done; another is told of it once, as of what is new. */
  private async toShare({ by, today, since }: Look): Promise<Found> {
    const month = openMonth(today);
    if (month === null) return {};
    const months = await this.sharing.months(by);
    if (months.find(one => one.month === month)?.state !== 'open') return {};
    const hasShared = months.some(({ sharedAt }) => sharedAt !== null);
    const opened = startOfDay(firstDay(addMonths(month, 1)));
    if (!hasShared && opened <= since) return {};
    return {
      lines: [{ kind: 'figures_to_share', urgency: hasShared ? 'now' : 'new', text: month, at: opened }],
    };
  }

  private async released({ by }: Look): Promise<Found> {
    const releases = await this.releases.list(by);
    return {
      lines: releases
        .filter(({ isNew }) => isNew)
        .map(({ month, centres, releasedAt }) => ({
          ...({ kind: 'figures_released', urgency: 'new', text: month, n: centres, at: releasedAt } as const),
        })),
    };
  }
}
