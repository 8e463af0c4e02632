-- The role behind database.user in the fleet file: what watching needs on each PostgreSQL server,
-- and the table of the write canary. Run it first, as a superuser on the primary, connected to the
-- application's database; the standbys receive it. Needs PostgreSQL 15. Set the password yourself:
--   \password pilothouse
--
-- | right                                    | what needs it                                      |
-- | ---------------------------------------- | -------------------------------------------------- |
-- | pg_monitor                               | senders, receivers, slots, positions, settings     |
-- | INSERT, SELECT ON pilothouse_canary      | a write each second, and what a move kept of them  |
--
-- Where the application answers the public canary, its own role writes there, too:
--   grant insert, select on pilothouse_canary to application;
create role pilothouse login;
grant pg_monitor to pilothouse;

create table public.pilothouse_canary(
    writer text not null, token bigint not null, path text not null, region text not null,
    committed_at timestamptz not null default clock_timestamp(),
    primary key (writer, token));
create index pilothouse_canary_age on public.pilothouse_canary(committed_at);
grant insert, select on public.pilothouse_canary to pilothouse;

-- Tokens older than a week are removed, a few with each new one; nothing asks for one older than
-- six days. A row that another session holds is skipped: a canary that waits for a lock would tell
-- of an outage that is none.
create function public.pilothouse_canary_forget() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from public.pilothouse_canary where ctid = any (array(
        select ctid from public.pilothouse_canary
        where committed_at < clock_timestamp() - interval '7 days'
        order by committed_at limit 10 for update skip locked));
    return null;
end $$;
revoke all on function public.pilothouse_canary_forget() from public;
create trigger forget after insert on public.pilothouse_canary
    for each statement execute function public.pilothouse_canary_forget();
