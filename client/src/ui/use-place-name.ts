import { calledIn, type CalledIn } from '@domain/places/cities/called-in.js';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { citiesQuery } from '../api/cities-query.js';

/** What places are called in the reader's language; as they were written until the list has come, and where it knows no more. */
export function usePlaceName(): CalledIn {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { data } = useQuery({ ...citiesQuery, enabled: language.startsWith('fr') });
  return useMemo(() => calledIn(data ?? [], language), [data, language]);
}
