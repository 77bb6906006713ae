import { useTranslation } from 'react-i18next';
import { KindWord } from '../../ui/event/KindWord.js';
import { words } from '../../i18n/words.js';
import { StatusWord } from '../../ui/event/EventMeta.js';
import { voteInWords } from '../../ui/event/vote-words.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './article.module.css';
import type { Decision, Finding, Reading } from './desk.js';
import { useNamed } from './use-named.js';

await words('event');

interface FindingFactsProps {
  readonly finding: Finding;
  readonly reading: Reading;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly dossier: string;
}

/** What a finding says of the event, and why it was found. */
export function FindingFacts({ finding, reading, decisions, dossier }: FindingFactsProps) {
  const { t } = useTranslation('article');
  const { t: told } = useTranslation(['translation', 'event']);
  const labels = useLabels();
  const { comma } = useFormats();
  const { when } = useDates();
  const { found } = reading;
  const named = useNamed(reading, dossier);
  const nameOf = (id: string | null) => {
    const one = named.find((actor) => actor.id === id);
    return one?.isNew ? t('newName', { name: one.name }) : one?.name;
  };
  const numberOf = (key: string) => found.findings.findIndex((one) => one.key === key) + 1;
  const speakers = finding.citations
    .filter(({ speakerId, attribution }) => speakerId !== null || attribution !== null)
    .map(({ speakerId, attribution, speakerReason }) => {
      const who = nameOf(speakerId) ?? attribution;
      return speakerReason ? `${who} (${t(`speakerReason.${speakerReason}`)})` : who;
    });
  const facts = [
    { name: t('place'), values: [finding.place] },
    {
      name: t('who'),
      values: finding.participations.map(({ actorId, role }) => `${nameOf(actorId)} (${labels('role', role)})`),
    },
    { name: told('event:theVote'), values: [finding.vote && voteInWords(finding.vote, told, comma)] },
    { name: t('speaker'), values: [...new Set(speakers)] },
    { name: t('condition'), values: [finding.condition] },
    { name: t('consequence'), values: [finding.consequence] },
    {
      name: t('link'),
      values: finding.links
        .filter(({ to }) => decisions[to]?.is !== 'dropped')
        .map(({ type, to }) =>
          t(decisions[to] ? 'linkTo' : 'linkOnce', { type: labels('linkType', type), number: numberOf(to) }),
        ),
    },
  ].map(({ name, values }) => ({ name, values: values.filter((value) => value != null) }));
  return (
    <>
      <p className={styles.kind}>
        <KindWord kind={finding.kind} status={finding.status} />
        {finding.format && <span>{labels('format', finding.format)}</span>}
        <StatusWord event={finding} />
      </p>
      <p>
        <strong>
          <bdi>{when(finding)}</bdi>
        </strong>{' '}
        {finding.saidAs !== null && <span className={styles.soft}>{t('saidAs', { words: finding.saidAs })}</span>}
      </p>
      <dl className={styles.facts}>
        {facts
          .filter(({ values }) => values.length > 0)
          .map(({ name, values }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{values.join(' · ')}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.soft}>
        {finding.reasons.length === 0
          ? t('byHand')
          : [t(`confidence.${finding.confidence}`), ...finding.reasons.map((reason) => t(`reasons.${reason}`))].join(
              ' · ',
            )}
      </p>
    </>
  );
}
