import { useEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { DescribedPage } from '@domain/page/described-page.js';
import { withKnownPublisher } from './as-document.js';
import { isPageSource, readPageFile, readPageSource } from './read-page.js';

/**
 * Takes saved pages that are dropped or chosen, and sources of pages that are pasted, and gives what they tell. What is no page is
 * pasted as it is; of a file it is `failed`. `elsewhere`: whether it takes what is dropped beside all that takes pages, too: the
 * browser would open it in place of the page.
 */
export function useReadPage(onRead: (page: DescribedPage) => void, elsewhere: boolean) {
  const [failed, setFailed] = useState(false);
  const dropped = useRef<(file: File) => void>(null);
  const take = async (read: Promise<DescribedPage | null>) => {
    const page = await read;
    setFailed(page === null);
    if (page === null) return;
    // Without an answer it is called as it calls itself.
    onRead(await withKnownPublisher(page).catch(() => page));
  };
  useEffect(() => {
    dropped.current = elsewhere ? (file) => void take(readPageFile(file)) : null;
  });
  useEffect(() => {
    const onDrop = (event: globalThis.DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      if (taken.has(event) || !dropped.current) return;
      taken.add(event);
      dropped.current(file);
    };
    window.addEventListener('dragover', allowFiles);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', allowFiles);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return {
    failed,
    choose: (file: File) => void take(readPageFile(file)),
    over: {
      onDrop: (event: DragEvent) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        taken.add(event.nativeEvent);
        void take(readPageFile(file));
      },
      onPaste: (event: ClipboardEvent) => {
        const text = event.clipboardData.getData('text/plain');
        if (!isPageSource(text)) return;
        event.preventDefault();
        void take(Promise.resolve(readPageSource(text)));
      },
    },
  };
}

/** Files that something has taken: a page can have several places for them. */
const taken = new WeakSet<Event>();

function allowFiles(event: globalThis.DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
