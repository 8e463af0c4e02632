-- The role behind database.operator in the fleet file: what a live run needs on each PostgreSQL
-- server, and no more. Run it after watcher.sql, as a superuser on the primary, connected to the
-- application's database; the standbys receive it. Needs PostgreSQL 15. Set the password yourself:
--   \password pilothouse_operator
--
-- | right                                    | what needs it                                      |
-- | ---------------------------------------- | -------------------------------------------------- |
-- | REPLICATION                              | a slot for a standby on the new primary            |
-- | pg_monitor                               | receivers, positions, primary_conninfo as it is    |
-- | pg_signal_backend                        | to end sessions that are still on the old side     |
-- | ALTER SYSTEM ON PARAMETER                | to stop a receiver, and to let it follow another   |
-- | pg_promote, pg_reload_conf               | to promote, and to make the new settings count     |
-- | pilothouse_history                       | to compare histories; it reads no other file       |
-- | INSERT ON pilothouse_canary              | to prove that a write is accepted, or is not       |
--
-- REPLICATION also lets a role copy everything, where pg_hba.conf lets it connect for that: give it
-- no line with the database "replication".
create role pilothouse_operator login replication;
grant pg_monitor, pg_signal_backend to pilothouse_operator;
grant alter system on parameter primary_conninfo to pilothouse_operator;
grant execute on function pg_promote(boolean, integer), pg_reload_conf() to pilothouse_operator;
grant insert on pilothouse_canary to pilothouse_operator;

create function pilothouse_history(out timeline integer, out history text)
    language sql security definer set search_path = pg_catalog as $$
select t, pg_read_file('pg_wal/' || lpad(upper(to_hex(t)), 8, '0') || '.history', 0, 65536, true)
from (select max(('x' || left(name, 8))::bit(32)::integer) as t from pg_ls_waldir()
      where name ~ '^[0-9A-F]{24}$') as newest
$$;
revoke all on function pilothouse_history() from public;
grant execute on function pilothouse_history() to pilothouse_operator;
