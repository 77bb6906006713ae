import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { actorsQuery } from '../../api/queries.js';
import { ChoiceMenu } from '../../ui/ChoiceMenu.js';
import { useView } from '../../view/use-view.js';
import styles from './narratives.module.css';

interface SidesChoiceProps {
  readonly dossier: string;
  readonly sides: readonly [string, string];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Persons speak for a side, and outlets for none. */
const NO_SIDES: readonly string[] = ['person', 'media'];

/** Whose narrative stands left, and whose right; choosing the other one's changes places. */
export function SidesChoice({ dossier, sides, nameOf }: SidesChoiceProps) {
  const { t } = useTranslation('accounts');
  const { search, change } = useView();
  const actors = useQuery(actorsQuery(dossier, search.knownOn)).data?.items ?? [];
  const choices = actors
    .filter(({ type }) => !NO_SIDES.includes(type))
    .map((actor) => ({ code: actor.slug, label: nameOf(actor) }));
  const [left, right] = sides;
  const name = (slug: string) => choices.find(({ code }) => code === slug)?.label ?? slug;
  return (
    <div className={styles.choice}>
      <ChoiceMenu
        label={t('narratives.choose')}
        mode="one"
        choices={choices}
        chosen={[left]}
        onChange={([slug = left]) => change({ sides: [slug, slug === right ? left : right] })}
      >
        {t('narratives.left', { side: name(left) })}
      </ChoiceMenu>
      <ChoiceMenu
        label={t('narratives.choose')}
        mode="one"
        choices={choices}
        chosen={[right]}
        onChange={([slug = right]) => change({ sides: [slug === left ? right : left, slug] })}
      >
        {t('narratives.right', { side: name(right) })}
      </ChoiceMenu>
    </div>
  );
}
