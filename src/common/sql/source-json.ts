/** Source `s` as citations name it (SourceRefDto). */
export const SOURCE_REF = `json_build_object('id', s.id, 'slug', s.slug, 'url', s.url, 'publisher', s.publisher, 'title', s.title,
  'publishedOn', s.published_on, 'language', s.language, 'reliability', s.reliability, 'note', s.note)`;
