import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import { Fact } from '../../ui/directory/Fact.js';

/** Whose words a document carries, where its title comes from, whether it was read, and where a copy is kept. */
export function SourceOrigin({ source }: { source: Source }) {
  const { t } = useTranslation('directory');
  const labels = useLabels();
  const { list } = useFormats();
  return (
    <>
      {source.agencies.length > 0 && (
        <Fact term={t('source.agencies')}>
          <bdi>{list(source.agencies.map(({ name }) => name))}</bdi>
        </Fact>
      )}
      {source.textOf !== null && (
        <Fact term={t('source.textOf')}>
          <bdi>{source.textOf.name}</bdi>
        </Fact>
      )}
      {source.titleSource !== null && (
        <Fact term={t('source.titleSource')}>{labels('titleSource', source.titleSource)}</Fact>
      )}
      <Fact term={t('source.seen')}>{labels('seen', source.seen)}</Fact>
      {source.archiveUrl !== null && (
        <Fact term={t('source.archiveUrl')}>
          <a href={source.archiveUrl} rel="noreferrer" target="_blank">
            <bdi>{source.archiveUrl}</bdi>
          </a>
        </Fact>
      )}
    </>
  );
}
