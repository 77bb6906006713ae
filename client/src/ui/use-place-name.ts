import { calledIn, type CalledIn } from '@domain/places/cities/called-in.js';
import { placeIn } from '@domain/places/called/place-in.js';
import { tongueOf } from '@domain/tongues/learnt.js';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { citiesQuery } from '../api/cities-query.js';

/** What places are called in the reader's language; as they were written until the list has come, and where it knows no more. */
export function usePlaceName(): CalledIn {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { data } = useQuery({ ...citiesQuery, enabled: language.startsWith('fr') });
  return useMemo(() => {
    const { places } = tongueOf(language);
    return places ? (place) => placeIn(place, language) : calledIn(data ?? [], language);
  }, [data, language]);
}
