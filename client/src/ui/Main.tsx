import { createContext, useContext, type ReactNode } from 'react';

interface MainProps {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** Whether what is drawn stands in a main part already, as what is not found beneath a dossier does. */
const Within = createContext(false);

/** What a page is about. The way past header and menus leads here, so that it takes the focus on every page. */
export function Main({ className, children }: MainProps) {
  if (useContext(Within)) return <div className={className}>{children}</div>;
  return (
    <Within value={true}>
      <main id="content" tabIndex={-1} className={className}>
        {children}
      </main>
    </Within>
  );
}
