/** The rate windows of all instances together: one call to the database takes a request, or refuses it. */

/**
 * The same rules as `RollingLog` and `CalendarCounter` of the domain, on the same numbers: of a
 * rolling window the times of its requests, of a calendar window its start and its count. Times
 * are epoch milliseconds.
 *
 * The rows of a bucket are locked first and the clock is read after, so that requests are counted
 * in the order of their times. `synchronous_commit` is off for them alone: the server answers before
 * they are on disk, and a crash of the database may lose those of its last second.
 */
export const RATE_LIMIT_SQL = `
CREATE TABLE IF NOT EXISTS postern.rate_windows (
  bucket text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  latest bigint NOT NULL DEFAULT 0,
  times bigint[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (bucket, name)
) WITH (fillfactor = 50, toast_tuple_target = 8160);

CREATE OR REPLACE FUNCTION postern.now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint
$$;

-- What is left at a time: a span is half open, and a UTC day begins at a multiple of 86,400 seconds.
CREATE OR REPLACE FUNCTION postern.times_at(times bigint[], is_rolling boolean, span bigint, at bigint)
RETURNS bigint[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN is_rolling THEN times[width_bucket(at - span, times) + 1 :]
    WHEN at - at % span > coalesce(times[1], 0) THEN ARRAY[at - at % span, 0]
    ELSE times
  END
$$;

CREATE OR REPLACE FUNCTION postern.take_request(
  asked_bucket text, names text[], quotas bigint[], spans bigint[], are_rolling boolean[],
  fixed_at bigint, offset_ms bigint,
  OUT is_admitted boolean, OUT asked_at bigint, OUT used bigint[], OUT grows_at bigint[])
LANGUAGE plpgsql AS $$
DECLARE
  latest_at bigint;
  locked integer;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  FOR turn IN 1..2 LOOP
    SELECT max(latest), count(*) INTO latest_at, locked FROM (
      SELECT latest FROM postern.rate_windows
      WHERE bucket = asked_bucket AND name = ANY (names) ORDER BY name FOR UPDATE
    ) AS windows;
    EXIT WHEN locked = cardinality(names);
    INSERT INTO postern.rate_windows (bucket, name)
      SELECT asked_bucket, name FROM unnest(names) AS name ORDER BY name
      ON CONFLICT DO NOTHING;
  END LOOP;
  asked_at := coalesce(fixed_at, postern.now_ms() + offset_ms);
  latest_at := greatest(latest_at, asked_at);
  WITH asked AS (
    SELECT * FROM unnest(names, quotas, spans, are_rolling)
      WITH ORDINALITY AS asked (name, quota, span, is_rolling, place)
  ), present AS (
    SELECT asked.*, postern.times_at(times, is_rolling, span, latest_at) AS times
    FROM asked JOIN postern.rate_windows AS kept
      ON kept.bucket = asked_bucket AND kept.name = asked.name
  ), verdict AS (
    SELECT bool_and(CASE WHEN is_rolling THEN cardinality(times) ELSE times[2] END < quota) AS is_room
    FROM present
  ), taken AS (
    UPDATE postern.rate_windows AS kept SET latest = latest_at, times = CASE
      WHEN NOT is_room THEN present.times
      WHEN is_rolling THEN present.times || latest_at
      ELSE ARRAY[present.times[1], present.times[2] + 1]
    END
    FROM present, verdict
    WHERE kept.bucket = asked_bucket AND kept.name = present.name
    RETURNING is_room, place, quota, span, is_rolling, kept.times AS times
  )
  SELECT
    bool_and(is_room),
    array_agg(CASE WHEN is_rolling THEN cardinality(times) ELSE times[2] END ORDER BY place),
    array_agg(CASE
      WHEN is_rolling
        THEN coalesce(times[greatest(0, cardinality(times) - quota) + 1] + span, latest_at)
      ELSE times[1] + span
    END ORDER BY place)
    INTO is_admitted, used, grows_at FROM taken;
END
$$;
`;
