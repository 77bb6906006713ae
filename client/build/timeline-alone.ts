import type { Plugin } from 'vite';

/** What vis-timeline brings beside the timeline: graphs of figures. */
const GRAPHS = ['Graph2d', 'GraphGroup', 'Legend', 'LineGraph', 'Bargraph', 'Points', 'Line'];

/** What makes its form for trying options, with a picker of colours; `configure`, which nobody asks for, opens it. */
const FORM = /new Configurator\(this, this\.dom\.container, \w+\)/g;

/** The same form again, and what belongs to networks, among the helpers that it takes as one. */
const HELPERS = /^const (ColorPicker|Configurator|Popup|Validator) = \w+\$1;$/gm;

/** Its filter of HTML. */
const FILTER = 'xss';

/**
 * Takes the timeline alone of what vis-timeline brings: without its graphs, whose classes are written as functions with parts that are
 * assigned one by one, which a bundler must take for wanted; without its form for options; and with every string that it is given
 * taken for text, as ours all are, where it would let some HTML through. Saves 33 kB, gzipped.
 */
export function timelineAlone(): Plugin {
  return {
    name: 'timeline-alone',
    apply: 'build',
    resolveId: { order: 'pre', handler: (id) => (id === FILTER ? `\0${FILTER}` : undefined) },
    load: (id) => (id === `\0${FILTER}` ? TEXT : undefined),
    transform(code, id) {
      if (/\/vis-util\.m?js$/.test(id)) return told(code, code.replace(HELPERS, 'const $1 = undefined;'), 'helpers');
      if (!/\/vis-timeline-graph2d\.m?js$/.test(id)) return undefined;
      const { body } = this.parse(code);
      const withoutGraphs = body
        .filter(
          (statement) =>
            statement.type === 'ExpressionStatement' && isGraph(code.slice(statement.start, statement.end)),
        )
        .reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), code);
      return told(told(code, withoutGraphs, 'graphs').code, withoutGraphs.replace(FORM, 'null'), 'form for options');
    },
  };
}

/** Whether a statement gives a graph one of its parts. */
function isGraph(statement: string): boolean {
  return GRAPHS.includes(/^(\w+)\.[\w.]+ = /.exec(statement)?.[1] ?? '');
}

/** What is left of some code. Nothing left out means that the library has changed. */
function told(before: string, after: string, what: string): { code: string; map: null } {
  if (before === after) throw new Error(`There are no ${what} in vis-timeline to leave out`);
  return { code: after, map: null };
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
