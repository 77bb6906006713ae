-- A copy for phones is told from its page again where it is named before the ending.
CREATE OR REPLACE FUNCTION address_key(url text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT regexp_replace(regexp_replace(regexp_replace(lower(part[1]), ':(80|443)$', ''),
      '^((www|m|mobile|amp)\.)+(?=[^.]+\.)', ''), '^([^.]+)\.m\.(?=[^.]+\.[^.]+$)', '\1.')
    || regexp_replace(regexp_replace(regexp_replace(part[2], '^/amp(?=/[^/])', '', 'i'), '/+$', ''), '(/amp|\.amp|/amp\.html)$', '', 'i')
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
UPDATE sources s SET address_hash = md5(address_key(url))
WHERE url ~* '\.amp\.html?' AND s.address_hash <> md5(address_key(url));
ALTER TABLE sources ENABLE TRIGGER USER;
