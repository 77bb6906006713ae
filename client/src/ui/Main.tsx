import type { ReactNode } from 'react';

interface MainProps {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** What a page is about. The way past header and menus leads here, so that it takes the focus on every page. */
export function Main({ className, children }: MainProps) {
  return (
    <main id="content" tabIndex={-1} className={className}>
      {children}
    </main>
  );
}
