-- Who sees which row, what is never changed, and what the runtime role may do.

do $$
declare walled text;
begin
    foreach walled in array array['organisation', 'mandate', 'facility', 'facility_turn', 'draft', 'submission',
                                  'supersession', 'reported_figure', 'log_leaf']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy tenant on %I using (organisation_id = mandate()) '
                       'with check (organisation_id = mandate())', walled);
    end loop;
end $$;

-- People: those who act for the same organisation.
alter table person enable row level security;
alter table person force row level security;
create policy colleague on person using (exists (select from mandate m where m.person_id = person.person_id));
create policy enrolled on person for insert with check (true);

-- The sandbox's doors: invented parties only.
create policy sandbox on organisation for select using (sandbox() and invented);
create policy sandbox on person for select using (sandbox() and invented);
create policy sandbox on mandate for select using (
    sandbox() and exists (select from organisation o where o.organisation_id = mandate.organisation_id and o.invented));

-- The public's window: one filing, by the receipt's random id (review: every policy below hangs on visitor()).
create policy visitor on submission for select using (receipt_id = visitor());
create policy visitor on supersession for select using (receipt_id = visitor());
create policy visitor on facility for select using (
    facility_id = (select s.facility_id from submission s where s.receipt_id = visitor()));
create policy visitor on log_leaf for select using (
    subject = (select 'report ' || s.number from submission s where s.receipt_id = visitor()));

-- Nothing filed is ever changed, by whomever: a correction is another version.
create function never_changed() returns trigger language plpgsql as $$
begin
    raise exception 'what was filed is never changed or deleted (%)', tg_table_name using errcode = '42501';
end $$;

do $$
declare filed text;
begin
    foreach filed in array array['submission', 'supersession', 'reported_figure', 'log_leaf', 'edition']
    loop
        execute format('create trigger never_changed before update or delete or truncate on %I '
                       'for each statement execute function never_changed()', filed);
    end loop;
end $$;

-- The pair assertion: no version is committed without its line of the log.
create function has_leaf() returns trigger language plpgsql as $$
begin
    if not exists (select from log_leaf l where l.act = 'submit-report' and l.subject = 'report ' || new.number
                   and l.organisation_id = new.organisation_id and l.content_hash = new.sha256) then
        raise exception 'a submitted version without its line of the log: %', new.number;
    end if;
    return null;
end $$;

create constraint trigger has_leaf after insert on submission
    deferrable initially deferred for each row execute function has_leaf();

grant usage on schema public to "${runtime}";
grant select on organisation, person, mandate, facility, edition to "${runtime}";
grant select, update (turn) on facility_turn to "${runtime}";
grant select, insert on draft, submission, supersession, reported_figure, log_leaf to "${runtime}";
grant usage on sequence report_serial to "${runtime}";
