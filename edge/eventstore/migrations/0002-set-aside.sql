-- 转专门渠道: words that a fact on record set aside leave this store; the caller has put them into the protected one in the same transaction.
-- The function looks for that fact itself, so the application, which may call it, can take nothing away that the register does not speak of.
create function store.set_aside(of_county text, of_stream text) returns integer
language sql security definer set search_path = store, pg_temp as $$
  with gone as (
    delete from store.sealed s using store.event e, store.event told
    where e.county = of_county and e.stream = of_stream
      and told.county = of_county and told.stream = of_stream and told.data -> 'setAside' @> to_jsonb(e.version) and e.version < told.version
      and s.county = e.county and s.position = e.position
    returning 1)
  select count(*)::integer from gone
$$;
