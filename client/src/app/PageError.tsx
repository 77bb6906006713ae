import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '../ui/ErrorState.js';
import { Main } from '../ui/Main.js';

/** A page that broke, or whose script did not load. Loading it anew may help: a release may have changed its name. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Main>
      <ErrorState
        level={1}
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </Main>
  );
}
