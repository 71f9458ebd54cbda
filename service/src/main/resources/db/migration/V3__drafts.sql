-- Reports while they are written, and the files that are read into them.
--
-- What was called a draft was a checked report: it has its figures and is never edited. A draft now is what people call
-- one: it is written on, save by save.

alter table draft rename to checked;

-- Where a facility stands in the law: the annex of the list chooses the circular, the group its period and its way.
alter table facility
    add column annex text not null default 'II' check (annex in ('II', 'III.A', 'III.B', 'IV')),
    add column report_group text not null default 'A' check (report_group in ('A', 'B', 'C'));

-- The state is replaced by each save (so it may be updated); the saves themselves are in draft_edit and are only
-- added to.
create table draft (
    draft_id uuid primary key,
    organisation_id uuid not null,
    facility_id uuid not null,
    years integer[] not null check (cardinality(years) > 0),
    paper bytea not null,
    revision bigint not null check (revision >= 0),
    opened_by uuid not null references person,
    opened_at timestamptz not null,
    unique (draft_id, organisation_id),
    unique (draft_id, facility_id, organisation_id),
    unique (facility_id, years),
    foreign key (facility_id, organisation_id) references facility (facility_id, organisation_id)
);
create index on draft (organisation_id);

create table draft_edit (
    draft_id uuid not null,
    revision bigint not null check (revision > 0),
    organisation_id uuid not null,
    kind text not null check (kind in ('OPENED', 'PAGE', 'IMPORT', 'TAKEN_OVER', 'RESTORED')),
    changes bytea not null,
    saved_by uuid not null references person,
    saved_at timestamptz not null,
    primary key (draft_id, revision),
    foreign key (draft_id, organisation_id) references draft (draft_id, organisation_id)
);
create index on draft_edit (organisation_id);

-- What was checked out of which revision of a draft.
create table draft_checked (
    report_id uuid primary key references checked (report_id),
    draft_id uuid not null,
    organisation_id uuid not null,
    revision bigint not null,
    foreign key (draft_id, organisation_id) references draft (draft_id, organisation_id)
);
create index on draft_checked (draft_id);
create index on draft_checked (organisation_id);

-- A file that was read and compared with a draft; it changed nothing.
create table staged_import (
    import_id uuid primary key,
    organisation_id uuid not null,
    draft_id uuid not null,
    file text not null,
    sha256 bytea not null check (octet_length(sha256) = 32),
    revision bigint not null,
    proposals bytea not null,
    staged_by uuid not null references person,
    staged_at timestamptz not null,
    unique (import_id, organisation_id),
    foreign key (draft_id, organisation_id) references draft (draft_id, organisation_id)
);
create index on staged_import (draft_id, staged_at);
create index on staged_import (organisation_id);

create table accepted_import (
    import_id uuid primary key,
    organisation_id uuid not null,
    revision bigint not null,
    accepted_by uuid not null references person,
    accepted_at timestamptz not null default now(),
    foreign key (import_id, organisation_id) references staged_import (import_id, organisation_id)
);
create index on accepted_import (organisation_id);

-- How an organisation's own files are read, by the hash of their header; the latest line holds.
create table column_mapping (
    id bigint generated always as identity primary key,
    organisation_id uuid not null references organisation,
    signature bytea not null check (octet_length(signature) = 32),
    mapping bytea not null,
    confirmed_by uuid not null references person,
    confirmed_at timestamptz not null default now()
);
create index on column_mapping (organisation_id, signature, id);

do $$
declare walled text;
begin
    foreach walled in array array['draft', 'draft_edit', 'draft_checked', 'staged_import', 'accepted_import',
                                  'column_mapping']
    loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy tenant on %I using (organisation_id = mandate()) '
                       'with check (organisation_id = mandate())', walled);
    end loop;
end $$;

create trigger never_changed before update or delete or truncate on draft_edit
    for each statement execute function never_changed();

grant select, insert on draft, draft_edit, draft_checked, staged_import, accepted_import, column_mapping to "${runtime}";
grant update (paper, revision) on draft to "${runtime}";
