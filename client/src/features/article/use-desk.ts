import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { readStored, store } from '../../ui/stored.js';
import { parseDesk, type Desk } from './desk.js';

/** The article somebody works on in a dossier, kept in this browser so that it is found again after a reload. */
export function useDesk(dossier: string): readonly [Desk, Dispatch<SetStateAction<Desk>>] {
  const key = `article.${dossier}`;
  const [desk, change] = useState(() => parseDesk(readStored(key)));
  useEffect(() => store(key, JSON.stringify(desk)), [key, desk]);
  return [desk, change];
}
