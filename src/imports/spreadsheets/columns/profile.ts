import { REF_FORM } from '../../../domain/slug.js';
import { NO_VALUES, withValue, type OrderTally } from '../../../domain/time/column/date-order.js';
import { isWebAddress } from '../cells/web-address.js';
import { wordOf } from '../cells/word-of.js';

/** What all the cells of a column together tell of it. */
export interface ColumnProfile {
  /** From 0. */
  readonly index: number;
  readonly header: string;
  /** Cells that are not empty. */
  readonly filled: number;
  /** The first few different values. */
  readonly samples: readonly string[];
  /** Different values, as far as they were counted. */
  readonly distinct: number;
  /** Characters of its longest value, and of all together. */
  readonly longest: number;
  readonly characters: number;
  /** Values that are addresses of the web. */
  readonly addresses: number;
  /** Values that are words of the vocabulary, by its lists. */
  readonly words: Readonly<Record<WordList, number>>;
  /** Values that seem to be texts of HTML. */
  readonly markup: number;
  /** Values that are written as a ref. */
  readonly refs: number;
  /** Values with bars: those in which all stand as the export writes them, between blanks or behind a stroke, and all others. */
  readonly bars: { readonly ours: number; readonly others: number };
  readonly order: OrderTally;
  /** In how many cells each of these stands between values. */
  readonly separators: Readonly<Record<Separator, number>>;
}

/** What may stand between several values of a cell, the surest first. */
export const SEPARATORS = ['|', ';', '\n', ' / ', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

const WORD_LISTS = ['kind', 'status', 'format'] as const;
type WordList = (typeof WORD_LISTS)[number];

/** Bars as the export writes them: one between values, and one of a value. */
const OUR_BARS = / \| |\\\|/g;

const MOST_SAMPLES = 5;
/** So many different values of a column are told apart. */
const MOST_DISTINCT = 1_000;
const LONGEST_SAMPLE = 200;

/** Gathers the profile of a column from its cells, one after the other. */
export class ProfiledColumn {
  private filled = 0;
  private longest = 0;
  private characters = 0;
  private addresses = 0;
  private readonly words: Record<WordList, number> = { kind: 0, status: 0, format: 0 };
  private markup = 0;
  private refs = 0;
  private readonly bars = { ours: 0, others: 0 };
  private order: OrderTally = NO_VALUES;
  private readonly values = new Set<string>();
  private readonly separators: Record<Separator, number> = { '|': 0, ';': 0, '\n': 0, ' / ': 0, ',': 0 };

  constructor(
    private readonly index: number,
    private readonly header: string,
  ) {}

  add(cell: string): void {
    const value = cell.trim();
    if (value === '') return;
    this.filled += 1;
    this.longest = Math.max(this.longest, value.length);
    this.characters += value.length;
    if (this.values.size < MOST_DISTINCT)
      this.values.add(value.length > LONGEST_SAMPLE ? value.slice(0, LONGEST_SAMPLE) : value);
    if (value.length < 40) {
      this.order = withValue(this.order, value);
      if (REF_FORM.test(value)) this.refs += 1;
      for (const list of WORD_LISTS) if (wordOf(list, value)) this.words[list] += 1;
    }
    if (isWebAddress(value)) this.addresses += 1;
    if (value.includes('|')) this.bars[value.replace(OUR_BARS, '').includes('|') ? 'others' : 'ours'] += 1;
    if (/<\/?[a-z][^<>]*>/i.test(value)) this.markup += 1;
    for (const separator of SEPARATORS) if (value.includes(separator)) this.separators[separator] += 1;
  }

  get profile(): ColumnProfile {
    const { index, header, filled, longest, characters, addresses, words, markup, order, separators } = this;
    const { refs, bars } = this;
    const samples = [...this.values].slice(0, MOST_SAMPLES);
    return {
      ...{ index, header, filled, longest, characters, addresses, words, markup, order, separators, samples },
      ...{ distinct: this.values.size, refs, bars },
    };
  }
}
