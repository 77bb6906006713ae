import { DossiersPage } from '../features/dossiers/DossiersPage.js';
import { AtAGlance } from '../features/overview/AtAGlance.js';

/** All dossiers, each with the foremost of its front page. */
export function DossiersView() {
  return <DossiersPage>{(dossier) => <AtAGlance dossier={dossier} />}</DossiersPage>;
}
