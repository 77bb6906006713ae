-- A copy for phones may be named before the ending, too: address_key('https://example.org/talks.amp.html') = 'example.org/talks.html'.
-- Where two that were two so far are the same page by the new rule, the one that says it most plainly has its address, and the
-- other keeps the hash of what told it apart, until an editor merges them.
CREATE OR REPLACE FUNCTION address_key(url text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT regexp_replace(regexp_replace(regexp_replace(lower(part[1]), ':(80|443)$', ''),
      '^((www|m|mobile|amp)\.)+(?=[^.]+\.)', ''), '^([^.]+)\.m\.(?=[^.]+\.[^.]+$)', '\1.')
    || regexp_replace(regexp_replace(regexp_replace(part[2], '^/amp(?=/[^/])', '', 'i'), '/+$', ''), '((/amp|\.amp|/amp\.html)$|\.amp(?=\.html?$))', '', 'i')
    || coalesce('?' || (
      SELECT string_agg(pair, '&' ORDER BY pair COLLATE "C") FROM unnest(string_to_array(part[3], '&')) AS pair
      WHERE pair <> '' AND pair !~* '^output(type)?=amp$' AND pair !~* '^(utm_\w+|at_(medium|campaign|format|custom\d*|link_\w+|ptr_name|bbc_team)|(fb|g|d|y|tw|mscl|ttcl|igsh)clid|g?braid|wbraid|gclsrc|msclkid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|_ga|_gl|xtor|ref_(src|url)|cmpid|smid|smtyp|ncid|s_cid|guc\w+|__twitter_impression|amp)(=|$)')
      , '')
    || coalesce(substring(part[4] FROM '^#[!/].*$'), '')
  FROM regexp_match(
    regexp_replace(
      regexp_replace(url, '^\s*https?://(?:www\.|web\.)?archive\.org/web/\d+(?:[a-z]{2}_)?/(?:https?:/+)?(?=[^/])', 'https://', 'i'),
      '^\s*https?://(?:www\.google\.[a-z.]+/amp|[^/]+\.cdn\.ampproject\.org/[cv])/(?:s/)?(?=[^/])', 'https://', 'i'),
    '^\s*https?://([^/?#]*)([^?#]*)(?:\?([^#]*))?(#.*)?$', 'i') AS part
);
ALTER TABLE sources DISABLE TRIGGER USER;
UPDATE sources s SET address_hash = k.hash
FROM (
  SELECT id, md5(address_key(url)) AS hash, row_number() OVER (PARTITION BY address_key(url)
    ORDER BY address_hash = md5(address_key(url)) DESC, merged_into_id IS NOT NULL, id) AS n
  FROM sources WHERE url ~* '\.amp\.html?'
) k
WHERE k.id = s.id AND k.n = 1 AND s.address_hash <> k.hash
  AND NOT EXISTS (SELECT FROM sources plain WHERE plain.address_hash = k.hash);
ALTER TABLE sources ENABLE TRIGGER USER;
