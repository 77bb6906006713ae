import { Injectable } from '@nestjs/common';
import { isDay } from '../../common/is-day.js';
import { Problem } from '../../common/problem.js';
import { embeddedAt, embedPath } from '../../domain/embed/embedded-at.js';
import { frameHtml } from '../../domain/embed/frame.js';
import type { Language } from '../../domain/spoken-languages.js';
import type { DossierDto } from '../../dossiers/dossiers.dto.js';
import { DossiersQueries } from '../../dossiers/dossiers.queries.js';
import { EmbedQueries, type ReadersPerspective } from '../embed.queries.js';
import { EMBED_WORDS } from '../words.js';
import type { OembedDto, OembedQueryDto } from './oembed.dto.js';

/** The frame that is proposed where there is room, in pixels, and the least that a page is laid out for. */
const SIZE = { width: 960, height: 560 } as const;
const LEAST = 200;
/** Seconds: a frame changes seldom, and what is in it is asked for anew. */
const KEPT = 86_400;

/** Proposes a frame for what an address leads to. */
@Injectable()
export class Oembed {
  constructor(
    private readonly dossiers: DossiersQueries,
    private readonly queries: EmbedQueries,
  ) {}

  /** `here` is the origin that answers. Throws `not_found` where the address is none of ours, or of nothing that readers see. */
  async of({ url, maxwidth, maxheight }: OembedQueryDto, here: string, language: Language): Promise<OembedDto> {
    const asked = URL.canParse(url, here) ? new URL(url, here) : null;
    const at = asked && asked.host === new URL(here).host ? embeddedAt(asked) : null;
    if (at === null) throw new Problem('not_found', 'This is not the address of a dossier or an event here.');
    const day = at.search.get('knownOn');
    const reader: ReadersPerspective = { knownOn: day !== null && isDay(day) ? day : undefined, language };
    const { slug, title } =
      'dossier' in at ? await this.dossier(at.dossier, reader) : await this.event(at.event, reader);
    if ('event' in at) at.search.set('event', at.event);
    const [width, height] = [
      Math.min(maxwidth ?? SIZE.width, SIZE.width),
      Math.min(maxheight ?? SIZE.height, SIZE.height),
    ];
    const search = new URLSearchParams(at.search);
    search.set('width', String(Math.max(width, LEAST)));
    search.set('height', String(Math.max(height, LEAST)));
    const name = EMBED_WORDS[language].timelineOf(title);
    return {
      ...{ type: 'rich', version: '1.0', title, provider_name: 'Démarche', provider_url: here, cache_age: KEPT },
      html: frameHtml({ src: here + embedPath(slug, search), width, height, title: name }),
      ...{ width, height },
    };
  }

  private async dossier(name: string, reader: ReadersPerspective): Promise<{ slug: string; title: string }> {
    const found = await this.dossiers.one(name, { seesDrafts: false, ...reader });
    if (found === null) throw new Problem('not_found', 'There is no such dossier.');
    return JSON.parse(found.json) as DossierDto;
  }

  private async event(name: string, reader: ReadersPerspective): Promise<{ slug: string; title: string }> {
    const found = await this.queries.event(name, reader);
    if (found === null) throw new Problem('not_found', 'There is no such event.');
    return { slug: found.dossier, title: found.title };
  }
}
