import { Inject, Injectable } from '@nestjs/common';
import { KeptAnswers } from '../../common/kept-answers.js';
import { FILTER_NAMES } from '../../domain/event-filters.js';
import type { Language } from '../../domain/spoken-languages.js';
import type { EmbedQueryDto } from '../embed-query.dto.js';
import { EmbedQueries } from '../embed.queries.js';
import { EMBED_SETTINGS, type EmbedSettings } from '../settings.js';
import { speechIn } from '../speech.js';
import { chosenBy } from './chosen-by.js';
import { embedPage } from './page.js';
import { ShownService } from './shown.service.js';

/** Timelines for pages of others, as HTML. */
@Injectable()
export class EmbedPages {
  constructor(
    private readonly shown: ShownService,
    private readonly queries: EmbedQueries,
    private readonly answers: KeptAnswers,
    @Inject(EMBED_SETTINGS) private readonly settings: EmbedSettings,
  ) {}

  /** As readers see it, whoever asks. Throws `not_found`. */
  page(dossier: string, query: EmbedQueryDto, language: Language): Promise<string> {
    return this.answers.answer(['embed', dossier, query, language], () => this.made(dossier, query, language));
  }

  private async made(slug: string, query: EmbedQueryDto, language: Language): Promise<string> {
    const speech = speechIn(language);
    const reader = { knownOn: query.knownOn, language };
    const shown = await this.shown.of(slug, query, reader);
    const named = [...shown.dossier.sides.parties, ...(query.actor ?? [])];
    const names = await this.queries.names([...new Set(named)], reader);
    return embedPage({
      ...{ shown, query, speech, laneNames: names, version: this.settings.version },
      chosenBy: chosenBy(query, speech, names),
      addresses: {
        whole: `/d/${shown.dossier.slug}/timeline${queryOf(query, language)}`,
        event: (ref) => `/events/${encodeURIComponent(ref)}${pinned(query, language)}`,
      },
    });
  }
}

/** The filter, the stretch and the day as the whole page takes them. */
function queryOf(query: EmbedQueryDto, language: Language): string {
  const filter = FILTER_NAMES.flatMap((name) =>
    name in query
      ? [query[name as keyof EmbedQueryDto] ?? []].flat().map((value): [string, string] => [name, String(value)])
      : [],
  );
  const rest = [
    ...(query.window === undefined ? [] : [['window', query.window]]),
    ...(query.event === undefined ? [] : [['selected', query.event]]),
    ['lang', language],
  ];
  return `?${new URLSearchParams([...filter, ...rest] as [string, string][]).toString()}`;
}

function pinned({ knownOn }: EmbedQueryDto, language: Language): string {
  return `?${new URLSearchParams({ ...(knownOn !== undefined && { knownOn }), lang: language }).toString()}`;
}
