\set t random(1, 600)
\set p random(1, 200)
\set d random(0, 25000)
\set r random(0, 3000)
SELECT DISTINCT ON (party) party, action, effective_from FROM act WHERE treaty = :t AND effective_from <= (date '1957-01-01' + :d::int) AND recorded_at <= (date '1957-01-01' + :d::int + :r::int) ORDER BY party, effective_from DESC, recorded_at DESC, id DESC;
