import { DatesFilter } from './DatesFilter.js';
import { FilterMenus } from './FilterMenus.js';
import { QuestionToggles } from './QuestionToggles.js';

/** Every filter that a view has. */
export function AllFilters({ dossier, view }: { dossier: string; view: 'all' | 'dates' }) {
  if (view === 'dates') return <DatesFilter dossier={dossier} />;
  return (
    <>
      <FilterMenus dossier={dossier} />
      <QuestionToggles dossier={dossier} />
    </>
  );
}
