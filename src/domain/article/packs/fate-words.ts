import type { Status } from '../../lifecycle/status.js';

/**
 * How a language tells what became of a gathering that was planned or talked of: called off, put off, denied, no more than a rumour.
 * All patterns apply to folded text.
 */
export interface FateWords {
  /** What may be planned: a meeting, a visit, a ceremony, with its article. */
  readonly planned: RegExp;
  /** Words behind it that say what became of it; the first that fits. */
  readonly fates: readonly (readonly [Status, RegExp])[];
  /** Before it in its sentence: an opening that says nothing by itself (`On Monday,`, `Quant à`, `said that`). */
  readonly opening: RegExp;
  /** Between it and its fate: another clause with a subject and a verb of its own. */
  readonly parted: RegExp;
  /** Between it and its fate, up to the fate: the fate is of another thing, named last. */
  readonly ofAnother: RegExp;
  /** Right before a gathering: it only says where, or to what; whatever became of something is no fate of it. */
  readonly governed: RegExp;
  /** What somebody calls off who will not come: his own part in it. */
  readonly ownPart: RegExp;
  /** Said of it in the past: no more than unplanned, unless somebody reports it so. */
  readonly unplanned: RegExp;
  /** In its sentence: somebody reports it. */
  readonly saidSo: RegExp;
  /** Right before its fate: what it was before it took place after all. */
  readonly atFirst: RegExp;
  /** Right behind its fate: it took place after all. */
  readonly afterAll: RegExp;
  /** Right behind a fate that opens the sentence: what took place after all is named only there. */
  readonly openingAfterAll: RegExp;
  /** Right before its fate: it is told of beside, and something else of the gathering behind … */
  readonly aside: RegExp;
  /** … namely, that it is to take place. */
  readonly stillToCome: RegExp;
  /** It was named in the sentence before: `that meeting`, `ce voyage`. */
  readonly named: RegExp;
  /** Right before a day behind its fate: it is the new one. */
  readonly toNewDay: RegExp;
}
