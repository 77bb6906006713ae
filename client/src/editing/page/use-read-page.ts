import { useState, type ClipboardEvent, type DragEvent } from 'react';
import type { DescribedPage } from '@domain/page/described-page.js';
import { withKnownPublisher } from './as-document.js';
import { isPageSource, readPageFile, readPageSource } from './read-page.js';

/**
 * Takes saved pages that are dropped or chosen, and sources of pages that are pasted, and gives what they tell. What is no page is
 * pasted as it is; of a file it is `failed`.
 */
export function useReadPage(onRead: (page: DescribedPage) => void) {
  const [failed, setFailed] = useState(false);
  const take = async (read: Promise<DescribedPage | null>) => {
    const page = await read;
    setFailed(page === null);
    if (page === null) return;
    // Without an answer it is called as it calls itself.
    onRead(await withKnownPublisher(page).catch(() => page));
  };
  return {
    failed,
    choose: (file: File) => void take(readPageFile(file)),
    over: {
      onDragOver: (event: DragEvent) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      },
      onDrop: (event: DragEvent) => {
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
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
