import { NotFound } from '../ui/NotFound.js';

/** An address that is none of ours. */
export function NotFoundPage() {
  return (
    <main id="content">
      <NotFound />
    </main>
  );
}
