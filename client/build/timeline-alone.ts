import type { Plugin } from 'vite';

/** What vis-timeline brings beside the timeline: graphs of figures, the cover, and items that stand for several, or are no ranges. */
const CLASSES = [
  'Graph2d',
  'GraphGroup',
  'Legend',
  'LineGraph',
  'Bargraph',
  'Points',
  'Line',
  'Activator',
  'Activator$1',
  'ClusterItem',
  'BackgroundItem',
  'BoxItem',
  'PointItem',
];

/** What makes its form for trying options, with a picker of colours; `configure`, which nobody asks for, opens it. */
const FORM = /new Configurator\(this, this\.dom\.container, \w+\)/g;

/** What lies over a timeline until it is pressed; `clickToUse`, which nobody asks for, lays it there. */
const COVER = /new Activator\(this\.dom\.root\)/g;

/** What makes one item of several; `cluster`, which nobody asks for, uses it: where they are dense, ours are counted. */
const CLUSTERS = /new ClusterGenerator\(this\)/g;

/** What makes items of other kinds; all of ours are ranges. */
const KINDS = /background: BackgroundItem,\s+box: BoxItem,\s+(range: RangeItem,)\s+point: PointItem,/g;

/** Where one of these is asked for. */
const KIND_ASKED = /\(_item instanceof BackgroundItem\)/g;

/** What tells a developer of options that it does not know, with the list of all; its types have told ours before. */
const CHECK = /Validator\.validate\(options, allOptions(\$\d)?\)/g;

/** The same form and cover again, and what belongs to networks, among the helpers that it takes as one. */
const HELPERS = /^const (Activator|ColorPicker|Configurator|Popup|Validator) = \w+\$1;$/gm;

/** What is left out where it is made, and what stands there instead. */
const UNUSED = [
  ['form for options', FORM, 'null'],
  ['cover', COVER, 'null'],
  ['clusters', CLUSTERS, 'null'],
  ['other kinds of items', KINDS, '$1'],
  ['question for their kind', KIND_ASKED, 'false'],
  ['check of options', CHECK, 'false'],
] as const;

/** Its filter of HTML. */
const FILTER = 'xss';

/**
 * Takes the timeline alone of what vis-timeline brings: without its graphs, whose classes are written as functions with parts that are
 * assigned one by one, which a bundler must take for wanted; without its form for options, their check, its cover and its clusters; and
 * with every string that it is given taken for text, as ours all are, where it would let some HTML through. Saves 40 kB, gzipped.
 */
export function timelineAlone(): Plugin {
  return {
    name: 'timeline-alone',
    apply: 'build',
    resolveId: { order: 'pre', handler: (id) => (id === FILTER ? `\0${FILTER}` : undefined) },
    load: (id) => (id === `\0${FILTER}` ? TEXT : undefined),
    transform(code, id) {
      const file = /\/(vis-util|vis-timeline-graph2d)\.m?js$/.exec(id)?.[1];
      if (file === undefined) return undefined;
      const { body } = this.parse(code);
      const parts = body.filter(({ start, end }) => isPart(code.slice(start, end)));
      const without = parts.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), code);
      const wanted = told(code, without, 'parts of classes');
      if (file === 'vis-util')
        return { code: told(wanted, wanted.replace(HELPERS, 'const $1 = undefined;'), 'helpers'), map: null };
      const left = UNUSED.reduce(
        (before, [what, part, instead]) => told(before, before.replace(part, instead), what),
        wanted,
      );
      return { code: left, map: null };
    },
  };
}

/** Whether a statement gives one of the classes a part of it. */
function isPart(statement: string): boolean {
  const [, given, mixed] = /^(?:([\w$]+)\.[\w.]+ = |Emitter\(([\w$]+)\.prototype\))/.exec(statement) ?? [];
  return CLASSES.includes(given ?? mixed ?? '');
}

/** What is left of some code. Nothing left out means that the library has changed. */
function told(before: string, after: string, what: string): string {
  if (before === after) throw new Error(`There are no ${what} in vis-timeline to leave out`);
  return after;
}

/** What vis-timeline uses of the filter: every string as text. */
const TEXT = `
const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
class FilterXSS {
  process(text) {
    return String(text ?? '').replace(/[&<>"]/g, (sign) => SIGNS[sign]);
  }
}
export default { FilterXSS };
`;
