-- 300,000 synthetic treaty actions (600 treaties, 200 parties), each with the day it takes effect and the day it was recorded.
\set ON_ERROR_STOP 1
DROP TABLE IF EXISTS act;
SELECT setseed(0.1945);
CREATE TABLE act(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, treaty int NOT NULL, party int NOT NULL,
  action "char" NOT NULL, effective_from date NOT NULL, recorded_at date NOT NULL);
WITH treaties AS (SELECT i AS t, date '1946-01-01' + (random() * 26000)::int AS opened FROM generate_series(1, 600) i),
 pairs AS (SELECT t, p, opened, random() AS r, (random() * 4.0)::int AS k FROM treaties CROSS JOIN generate_series(1, 200) p),
 actions AS (SELECT t, p, n, opened + (random() * 9000)::int + n * 200 AS day, random() AS dice FROM pairs
   CROSS JOIN LATERAL generate_series(1, k + CASE WHEN r < 0.55 THEN 1 ELSE 0 END) n)
INSERT INTO act(treaty, party, action, effective_from, recorded_at)
 SELECT t, p, (CASE WHEN n = 1 THEN (CASE WHEN dice < 0.6 THEN 'S' WHEN dice < 0.8 THEN 'A' ELSE 'U' END) WHEN n = 2 THEN 'R'
   WHEN dice < 0.12 THEN 'W' WHEN dice < 0.25 THEN 'C' WHEN dice < 0.5 THEN 'D' WHEN dice < 0.75 THEN 'R' ELSE 'A' END)::"char",
   LEAST(day, date '2025-12-31'), LEAST(day + (random() * 400)::int - 60, date '2026-06-30')
 FROM actions ORDER BY random() LIMIT 300000;
CREATE INDEX act_tp ON act(treaty, party, effective_from DESC, recorded_at DESC, id DESC) INCLUDE (action);
CREATE INDEX act_pt ON act(party, treaty, effective_from DESC, recorded_at DESC, id DESC) INCLUDE (action);
VACUUM (FREEZE, ANALYZE) act;
\copy (SELECT id, treaty, party, action, effective_from, recorded_at FROM act ORDER BY id) TO 'act.tsv'
