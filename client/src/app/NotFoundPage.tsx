import { Main } from '../ui/Main.js';
import { NotFound } from '../ui/NotFound.js';

/** An address that is none of ours. */
export function NotFoundPage() {
  return (
    <Main>
      <NotFound />
    </Main>
  );
}
