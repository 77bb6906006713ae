import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../database/database.js';
import type { Language } from '../../domain/spoken-languages.js';
import type { Shape } from '../../domain/timeline/picture/drawing.js';
import { pictureOf } from '../../domain/timeline/picture/sheet.js';
import { svgOf } from '../../domain/timeline/picture/svg-of.js';
import { EmbedQueries } from '../embed.queries.js';
import { outlined } from '../letters/outlined.js';
import { widthOf } from '../letters/width-of.js';
import { refOf } from '../page/event-list.js';
import { lanesOf } from '../page/lanes-of.js';
import { ShownService } from '../page/shown.service.js';
import { speechIn } from '../speech.js';
import type { PreviewQueryDto } from './preview-query.dto.js';
import { previewWords } from './preview-words.js';
import { Rasters } from './rasters.js';

/** Pixels for which a preview is laid out. It is drawn half as large again: 1200 by 630, as previews are shown. */
const SHEET = { width: 800, height: 420, margin: 28 } as const;

/** Until something is written a picture stays the same for so long, in milliseconds: what is overdue depends on the hour. */
const KEPT_MS = 600_000;

/** Timelines as pictures for previews of links. */
@Injectable()
export class Previews {
  constructor(
    private readonly shown: ShownService,
    private readonly queries: EmbedQueries,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rasters: Rasters,
  ) {}

  /** As readers see it, whoever asks. Throws `not_found`, and `busy` where too many pictures are being drawn. */
  async png(dossier: string, query: PreviewQueryDto, language: Language): Promise<Buffer> {
    const state = await this.database.snapshot();
    const since = Math.floor(this.clock.now().getTime() / KEPT_MS);
    const shown = state && JSON.stringify([state, since, dossier, query, language]);
    return this.rasters.png(shown, () => this.svg(dossier, query, language));
  }

  private async svg(slug: string, query: PreviewQueryDto, language: Language): Promise<string> {
    const reader = { knownOn: query.knownOn, language };
    const { width, height } = SHEET;
    const shown = await this.shown.of(slug, { ...query, width, height, theme: 'light' }, reader);
    const names = await this.queries.names(shown.dossier.sides.parties, reader);
    const speech = speechIn(language);
    const drawing = pictureOf(
      {
        ...{ items: shown.items, labels: speech.labels, locale: speech.locale, towards: speech.towards },
        ...{ today: shown.today, knownOn: shown.knownOn, from: shown.view.from, to: shown.view.to },
        ...lanesOf(shown.events, shown.dossier.sides, speech, names),
        words: previewWords(shown, query.knownOn, speech),
      },
      SHEET,
      widthOf,
    );
    const lit = shown.events.find((event) => refOf(event) === shown.chosen?.address)?.id;
    const shapes = drawing.shapes
      .map((shape) => (shape.kind === 'text' ? outlined(shape) : shape))
      .map((shape) => (lit === undefined || shape.of === undefined || shape.of === lit ? shape : faded(shape)));
    return svgOf({ ...drawing, shapes }, { sans: '', serif: '' });
  }
}

/** Where one event is chosen all others stand back. */
function faded(shape: Shape): Shape {
  return shape.kind === 'path' ? { ...shape, opacity: shape.opacity * 0.34 } : shape;
}
