import type { Plugin } from 'vite';

/** What vis-timeline brings beside the timeline: graphs of figures, and the cover. */
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
];

/** What makes its form for trying options, with a picker of colours; `configure`, which nobody asks for, opens it. */
const FORM = /new Configurator\(this, this\.dom\.container, \w+\)/g;

/** What lies over a timeline until it is pressed; `clickToUse`, which nobody asks for, lays it there. */
const COVER = /new Activator\(this\.dom\.root\)/g;

/** The same form and cover again, and what belongs to networks, among the helpers that it takes as one. */
const HELPERS = /^const (Activator|ColorPicker|Configurator|Popup|Validator) = \w+\$1;$/gm;

/** Its filter of HTML. */
const FILTER = 'xss';

/**
 * Takes the timeline alone of what vis-timeline brings: without its graphs, whose classes are written as functions with parts that are
 * assigned one by one, which a bundler must take for wanted; without its form for options and its cover; and with every string that it is given
 * taken for text, as ours all are, where it would let some HTML through. Saves 35 kB, gzipped.
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
      const covered = told(wanted, wanted.replace(FORM, 'null'), 'form for options');
      return { code: told(covered, covered.replace(COVER, 'null'), 'cover'), map: null };
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
