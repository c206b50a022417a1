-- What every variant must answer alike before anything is timed: the whole membership on two pairs of dates.
SELECT md5(string_agg(treaty || ',' || party || ',' || action::text || ',' || effective_from, ';' ORDER BY treaty, party)) FROM
 (SELECT DISTINCT ON (treaty, party) treaty, party, action, effective_from FROM act WHERE effective_from <= date '2000-01-01'
  ORDER BY treaty, party, effective_from DESC, recorded_at DESC, id DESC) z;
SELECT md5(string_agg(treaty || ',' || party || ',' || action::text || ',' || effective_from, ';' ORDER BY treaty, party)) FROM
 (SELECT DISTINCT ON (treaty, party) treaty, party, action, effective_from FROM act WHERE effective_from <= date '2000-01-01'
  AND recorded_at <= date '1999-10-01' ORDER BY treaty, party, effective_from DESC, recorded_at DESC, id DESC) z;
