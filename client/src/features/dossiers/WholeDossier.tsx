import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { words } from '../../i18n/words.js';
import { FileChoice } from '../../ui/FileChoice.js';
import controls from '../../ui/controls.module.css';
import form from '../../ui/form/form.module.css';
import styles from './dossiers.module.css';

await words('dossiers');

type Imported = components['schemas']['ImportedDto'];

/** A dossier that exists elsewhere is brought in from the file that holds all of it; what came of that is told beneath. */
export function WholeDossier() {
  const { t } = useTranslation('dossiers');
  const queries = useQueryClient();
  const bringing = useMutation({
    mutationFn: bringIn,
    onSuccess: () => queries.invalidateQueries(),
  });
  const { data, error, isPending } = bringing;
  return (
    <section className={styles.whole}>
      <h2>{t('whole.title')}</h2>
      <p>{t('whole.text')}</p>
      <p className={styles.file}>
        <FileChoice
          label={t('whole.choose')}
          accept=".zip,.json"
          disabled={isPending}
          onChoose={(file) => bringing.mutate(file)}
        />
      </p>
      <p role="status">{isPending && t('whole.sending')}</p>
      {error && (
        <p role="alert" className={controls.error}>
          {error.message}
        </p>
      )}
      {data && (
        <div className={form.done}>
          <p role="status">{t('whole.done', { count: data.events })}</p>
          <p>
            <Link to="/d/$dossier" params={{ dossier: data.dossier }}>
              <bdi>{data.title}</bdi>
            </Link>
          </p>
          <details>
            <summary>{t('whole.report')}</summary>
            <pre lang="en" dir="ltr">
              {data.report.join('\n')}
            </pre>
          </details>
        </div>
      )}
    </section>
  );
}

async function bringIn(file: File): Promise<Imported> {
  const type = /\.zip$/i.test(file.name) ? 'application/zip' : 'application/vnd.demarche.bundle+json';
  const answer = await api.POST('/api/imports', {
    headers: { 'content-type': type },
    // The body is the file; the description of the route says more kinds of body than its types can tell.
    body: file as never,
    bodySerializer: (body: unknown) => body,
  });
  return bodyOf(answer) as Imported;
}
