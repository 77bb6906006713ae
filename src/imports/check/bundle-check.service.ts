import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem.js';
import { Database } from '../../database/database.js';
import { refusal } from '../../domain/refusals/refusal.js';
import { BundleActors } from '../bundle-actors.service.js';
import { BundlePublishers } from '../bundle-publishers.service.js';
import { BundleSources } from '../bundle-sources.service.js';
import { MOST, type BundleDto } from '../bundle.dto.js';
import { mistakesOfDossier } from '../check-references.js';
import { isObject, type Json } from '../json.js';
import { openEnds } from '../open-ends.js';
import { mistakesBeside, mistakesOf } from '../read-bundle.js';
import type { BundleCheckDto } from './bundle-check.dto.js';
import { openBundle } from './bundle-entries.js';
import { batchesOf, slugOf, type Batch } from './batches.js';
import { BundleTally } from './bundle-tally.js';
import { Comparison, type Here } from './comparison.js';
import { EntriesByName } from './entries-by-name.js';

/**
 * Tells what would come of a bundle, by the rules of whoever brings it in, and writes nothing. The file is read twice, some entries
 * at a time, so that it may be of any size: first their form and what is here of them, then what they say of one another.
 */
@Injectable()
export class BundleCheck {
  private readonly here: Here;

  constructor(
    private readonly database: Database,
    actors: BundleActors,
    publishers: BundlePublishers,
    sources: BundleSources,
  ) {
    this.here = { actors, publishers, sources };
  }

  /** Of the bundle in the file at `path`; throws `bad_request` where it is none, or damaged, and `too_large`. */
  async check(path: string): Promise<BundleCheckDto> {
    const bundle = await openBundle(path);
    const head = openEnds(bundle.head) as Json;
    const tally = new BundleTally();
    const wrong = await mistakesBeside(head);
    tally.refuse(wrong);
    const names = new EntriesByName();
    const comparison = new Comparison(this.database, this.here, tally, names);
    for await (const batch of batchesOf(bundle, head)) {
      await this.checkForms(batch, tally, names);
      await comparison.compare(batch);
    }
    if (wrong.length === 0) {
      const { dossier, format } = head as unknown as Pick<BundleDto, 'dossier' | 'format'>;
      tally.refuse([...mistakesOfDossier(dossier, names), ...(await comparison.ofDossier(dossier))]);
      for await (const batch of batchesOf(bundle, head)) names.check(batch, { dossier, format }, tally);
    }
    const { slug, title } = isObject(head['dossier']) ? head['dossier'] : {};
    return { dossier: text(slug), title: text(title), ...tally.found };
  }

  private async checkForms({ list, entries, from }: Batch, tally: BundleTally, names: EntriesByName): Promise<void> {
    if (from + entries.length > MOST) {
      const detail = `${list} must contain no more than ${MOST} elements.`;
      const wrong = refusal(`/${list}`, { code: 'array_max_size', parameters: { max: MOST } }, detail);
      throw new Problem('validation_failed', detail, [wrong]);
    }
    for (const mistake of await mistakesOf(list, entries, from)) {
      const at = Number(mistake.pointer.split('/')[2]);
      tally.reject(list, at, slugOf(entries[at - from]), [mistake]);
    }
    for (const [n, entry] of entries.entries()) names.add(list, from + n, entry, tally);
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
