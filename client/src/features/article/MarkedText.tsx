import { Fragment, useEffect, useMemo, type KeyboardEvent, type Ref } from 'react';
import { useRef, useImperativeHandle } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../ui/event/language.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './article.module.css';
import type { Reading } from './desk.js';
import { segmentsOf, type Mark, type Segment } from './segments.js';

interface MarkedTextProps {
  readonly ref: Ref<HTMLDivElement | null>;
  readonly reading: Reading;
  /** The key of the finding whose passage is shown. */
  readonly shown: string | null;
  readonly onPick: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The article in its own words, with its dates, quotations and names marked, and a number where a finding begins. */
export function MarkedText({ ref, reading, shown, onPick, onKeyDown }: MarkedTextProps) {
  const { t } = useTranslation('article');
  const { number: figures } = useFormats();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => box.current, []);
  const { article, found } = reading;
  const segments = useMemo(() => segmentsIn(reading, shown), [reading, shown]);
  const numbers = found.findings.map(({ key, passage }, index) => ({ key, at: passage.start, number: index + 1 }));
  useEffect(() => {
    if (shown !== null) box.current?.querySelector('[data-passage]')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <div
      ref={box}
      className={styles.text}
      role="region"
      aria-labelledby="article-marked"
      aria-describedby="article-select-hint"
      tabIndex={0}
      onKeyDown={onKeyDown}
      lang={found.language}
      dir={directionOf(found.language)}
    >
      {segments.map((segment) => (
        <Fragment key={segment.start}>
          {numbers
            .filter(({ at }) => at === segment.start)
            .map(({ key, number }) => (
              <button
                key={key}
                type="button"
                className={styles.number}
                aria-label={t('finding', { number })}
                onClick={() => onPick(key)}
              >
                {figures(number)}
              </button>
            ))}
          <Stretch segment={segment} text={article.text.slice(segment.start, segment.end)} found={found} />
        </Fragment>
      ))}
    </div>
  );
}

interface StretchProps {
  readonly segment: Segment;
  readonly text: string;
  readonly found: Reading['found'];
}

/** Text under the same marks; after the end of a quotation, who is held to say it. */
function Stretch({ segment, text, found }: StretchProps) {
  const { t } = useTranslation('article');
  const { date: dateOf } = useDates();
  const { start, end, kinds } = segment;
  const marked = (kind: Mark['kind']) => (kinds.includes(kind) ? '' : undefined);
  const date = found.dates.find((one) => one.start <= start && one.end >= end);
  const said = found.quotations.find((one) => one.end === end);
  const speaker =
    said && ([...found.actors, ...found.newActors].find(({ id }) => id === said.speakerId)?.name ?? said.speaker);
  return (
    <>
      <span
        data-start={start}
        data-date={marked('date')}
        data-quote={marked('quote')}
        data-name={marked('name')}
        data-passage={marked('passage')}
        title={date && dateOf(date.when)}
      >
        {text}
      </span>
      {speaker && (
        <small className={styles.speaker} title={said.reason ? t(`speakerReason.${said.reason}`) : undefined}>
          {speaker}
        </small>
      )}
    </>
  );
}

function segmentsIn({ article, found }: Reading, shown: string | null): Segment[] {
  const { dates, quotations, mentions, findings } = found;
  const passages = findings
    .filter(({ key }) => key === shown)
    .flatMap(({ passage, details }) => [passage, ...details.map((detail) => detail.passage)]);
  const marks = [
    ...dates.map(({ start, end }) => ({ kind: 'date' as const, start, end })),
    ...quotations.map(({ start, end }) => ({ kind: 'quote' as const, start, end })),
    ...mentions.map(({ start, end }) => ({ kind: 'name' as const, start, end })),
    ...passages.map(({ start, end }) => ({ kind: 'passage' as const, start, end })),
  ];
  const cuts = findings.map(({ passage }) => passage.start);
  return segmentsOf(article.text.length, marks, cuts);
}
