import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { words } from '../../i18n/words.js';
import { FileChoice } from '../../ui/FileChoice.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import form from '../../ui/form/form.module.css';
import { CheckedBundle } from './CheckedBundle.js';
import styles from './dossiers.module.css';

await words('dossiers');

type Imported = components['schemas']['ImportedDto'];

/** A dossier that exists elsewhere is brought in from the file that holds all of it: first it is checked, which changes nothing. */
export function WholeDossier() {
  const { t } = useTranslation('dossiers');
  const queries = useQueryClient();
  const bringing = useMutation({
    mutationFn: bringIn,
    onSuccess: () => queries.invalidateQueries(),
  });
  const checking = useMutation({ mutationFn: check, onMutate: () => bringing.reset() });
  const { data, isPending } = bringing;
  const error = bringing.error ?? checking.error;
  const file = checking.variables;
  const isBusy = isPending || checking.isPending;
  return (
    <section className={styles.whole}>
      <h2>{t('whole.title')}</h2>
      <p>{t('whole.text')}</p>
      <p className={styles.file}>
        <FileChoice
          label={t('whole.choose')}
          accept=".zip,.json"
          disabled={isBusy}
          onChoose={(chosen) => checking.mutate(chosen)}
        />
      </p>
      <p role="status">
        {isPending && t('whole.sending')} {checking.isPending && t('whole.check.sending')}
      </p>
      {error && (
        <p role="alert" className={controls.error}>
          {error.message}
        </p>
      )}
      {checking.data && !data && <CheckedBundle check={checking.data} />}
      {checking.data?.fits && file && !data && (
        <p className={styles.file}>
          <button
            type="button"
            className={classNames(controls.pill, controls.primary)}
            disabled={isBusy}
            onClick={() => bringing.mutate(file)}
          >
            {t('whole.check.bring')}
          </button>
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
  return bodyOf(await api.POST('/api/imports', sent(file))) as Imported;
}

async function check(file: File): Promise<components['schemas']['BundleCheckDto']> {
  return bodyOf(await api.POST('/api/imports/check', sent(file)));
}

/** The body is the file; the description of the routes says more kinds of body than its types can tell. */
function sent(file: File) {
  const type = /\.zip$/i.test(file.name) ? 'application/zip' : 'application/vnd.demarche.bundle+json';
  return {
    headers: { 'content-type': type },
    body: file as never,
    bodySerializer: (body: unknown) => body,
  };
}
