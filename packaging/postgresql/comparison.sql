-- What comparing the regions needs: one function, which counts and checksums a range of blocks of a
-- table, and who may call it. Run it after watcher.sql, as a superuser on the primary, connected to
-- the application's database; the standbys receive it. Needs PostgreSQL 15. pilothouse is the role
-- behind database.user in the fleet file.
--
-- | right                                    | what needs it                                      |
-- | ---------------------------------------- | -------------------------------------------------- |
-- | EXECUTE ON pilothouse_compare            | counts and checksums; the role reads no row by it  |
-- | pg_monitor                               | whether a standby follows the primary              |
--
-- The role that watches gets no right to read the application's tables. The function reads them as
-- a role that nobody can log in as, gives away sums and no row, and at most 1,024 blocks at once.
-- Catalogs are none of its tables, so neither are the password verifiers in them.
create role pilothouse_comparer nologin bypassrls in role pg_read_all_data;

create function pilothouse_compare(relation oid, first_block bigint, end_block bigint,
                                   known pg_snapshot)
    returns table(blocks bigint, all_rows bigint, all_sum numeric, known_rows bigint,
                  known_sum numeric, touched_rows bigint)
    language plpgsql stable security definer
    -- Whatever changes how a row reads as text is the same on every server.
    set search_path = pg_catalog, pg_temp
    set "DateStyle" = 'ISO, YMD' set "IntervalStyle" = 'postgres' set "TimeZone" = 'UTC'
    set extra_float_digits = 3 set bytea_output = 'hex' set xmlbinary = 'base64'
    set lc_monetary = 'C' set row_security = off set enable_seqscan = off
    as $$
declare
    place text;
    size bigint;
begin
    if first_block < 0 or end_block <= first_block or end_block - first_block > 1024 then
        raise exception 'a range has 1 to 1024 blocks';
    end if;
    select format('%I.%I', n.nspname, c.relname),
           pg_relation_size(c.oid) / current_setting('block_size')::bigint
    into place, size
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where c.oid = relation and c.relkind in ('r', 'm') and c.relpersistence = 'p'
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema';
    if place is null then
        return; -- No row says that there is no such table.
    end if;
    -- A row's xmin is the lower half of a transaction's number: it is told by its distance to the
    -- next number of the snapshot. 0 to 2 stand for no transaction.
    return query execute format($q$
        select $1, count(*), coalesce(sum(r.hash), 0),
               count(*) filter (where r.is_known),
               coalesce(sum(r.hash) filter (where r.is_known), 0),
               count(*) filter (where r.is_known and r.is_touched)
        from (select hashtextextended(pilothouse_row::text, 0)::numeric as hash,
                     x.born < 3 or (x.ahead < 0 and x.ahead + $2 <> all ($3)) as is_known,
                     x.died > 2 and x.behind >= 0 as is_touched
              from only %1$s as pilothouse_row, lateral (
                  select i.born, i.died,
                         (i.born - $2 %% 4294967296 + 6442450944) %% 4294967296 - 2147483648
                             as ahead,
                         (i.died - $4 %% 4294967296 + 6442450944) %% 4294967296 - 2147483648
                             as behind
                  from (select pilothouse_row.xmin::text::bigint as born,
                               pilothouse_row.xmax::text::bigint as died) as i) as x
              where pilothouse_row.ctid >= '(%2$s,0)'::tid
                and pilothouse_row.ctid < '(%3$s,0)'::tid) as r$q$,
        place, first_block, end_block)
    using greatest(0, least(end_block, size) - first_block),
          pg_snapshot_xmax(known)::text::bigint,
          array(select xip::text::bigint from pg_snapshot_xip(known) as xip),
          pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
end $$;
alter function pilothouse_compare(oid, bigint, bigint, pg_snapshot) owner to pilothouse_comparer;
revoke all on function pilothouse_compare(oid, bigint, bigint, pg_snapshot) from public;
grant execute on function pilothouse_compare(oid, bigint, bigint, pg_snapshot) to pilothouse;
