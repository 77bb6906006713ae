/** What a page says of itself, as it stands in it: nothing is judged yet. Every text may be empty. */
export interface PageMarks {
  /** Where the page stands; of a saved one, wherever it was opened. */
  readonly address: string;
  /** The address that it gives itself (`rel=canonical`), or that it was saved from. */
  readonly canonical: string;
  /** `lang` of the document. */
  readonly language: string;
  readonly title: string;
  /** Names (lower-case) and contents of `meta`, in their order: citation_*, Open Graph, Dublin Core and the like. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** JSON-LD, each as text, without what nobody needs. */
  readonly data: readonly string[];
  /** `datetime` of what is marked as a time, in their order. */
  readonly times: readonly string[];
  /** The words that were selected. */
  readonly selection: string;
  /** What stands right before and behind them. */
  readonly before: string;
  readonly behind: string;
  /** Its paragraphs, with an empty line between. */
  readonly text: string;
}

/** The most that is taken of each, in characters. */
const MOST = {
  address: 8000,
  canonical: 8000,
  language: 50,
  title: 1000,
  selection: 2000,
  before: 200,
  behind: 200,
  text: 60_000,
} as const;

/** Marks that came from elsewhere, which anybody can have written: texts of bounded length, and nothing else. Null for no marks. */
export function parsePageMarks(text: string): PageMarks | null {
  const given = parsed(text);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const of = given as Readonly<Record<string, unknown>>;
  const one = (name: keyof typeof MOST): string => string(of[name]).slice(0, MOST[name]);
  const list = (name: string): unknown[] => (Array.isArray(of[name]) ? of[name].slice(0, 100) : []);
  return {
    ...{ address: one('address'), canonical: one('canonical'), language: one('language') },
    ...{ title: one('title'), selection: one('selection'), text: one('text') },
    ...{ before: one('before'), behind: one('behind') },
    meta: list('meta').flatMap((pair) =>
      Array.isArray(pair) ? [[string(pair[0]).toLowerCase(), string(pair[1]).slice(0, 1000)] as const] : [],
    ),
    data: list('data').map((one) => string(one).slice(0, 10_000)),
    times: list('times').map((one) => string(one).slice(0, 50)),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const string = (value: unknown): string => (typeof value === 'string' ? value : '');
