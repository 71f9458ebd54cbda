-- The register: parties, facilities, reports and the log.
--
-- Every table that holds an organisation's data has organisation_id and row-level security that is forced on the
-- owner too. The settings that open rows live for one transaction only (set_config(..., true)):
--   sokhi.mandate   the organisation for which the act is done
--   sokhi.visitor   the random id of one receipt: the public sees that filing and nothing else
--   sokhi.sandbox   'on': the invented parties, so that a seat can be chosen before there is a mandate
--
-- ${runtime} is the role the program runs as. It owns nothing, and what was filed it can only read and add to.

create function mandate() returns uuid language sql stable
    return nullif(current_setting('sokhi.mandate', true), '')::uuid;

create function visitor() returns text language sql stable
    return nullif(current_setting('sokhi.visitor', true), '');

create function sandbox() returns boolean language sql stable
    return coalesce(current_setting('sokhi.sandbox', true), '') = 'on';

create table organisation (
    organisation_id uuid primary key,
    name text not null check (btrim(name) <> ''),
    tax_code text check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$'),
    invented boolean not null
);

create table person (
    person_id uuid primary key,
    name text not null check (btrim(name) <> ''),
    invented boolean not null
);

create table mandate (
    person_id uuid not null references person,
    organisation_id uuid not null references organisation,
    until date not null,
    primary key (person_id, organisation_id)
);
create index on mandate (organisation_id);

create table facility (
    facility_id uuid primary key,
    organisation_id uuid not null references organisation,
    name text not null check (btrim(name) <> ''),
    province text not null,
    activity text not null,
    unique (facility_id, organisation_id)
);
create index on facility (organisation_id);

-- One row a facility, locked while a report of it is handed in. It holds nothing, so the runtime role may lock it
-- without being able to change the facility.
create table facility_turn (
    facility_id uuid primary key,
    organisation_id uuid not null,
    turn integer not null default 0 check (turn = 0),
    foreign key (facility_id, organisation_id) references facility (facility_id, organisation_id)
);

create table draft (
    report_id uuid primary key,
    organisation_id uuid not null,
    facility_id uuid not null,
    content bytea not null,
    years integer[] not null check (cardinality(years) > 0),
    staged_at timestamptz not null,
    kept_by uuid not null references person,
    replaces uuid unique,
    unique (report_id, facility_id, organisation_id),
    foreign key (facility_id, organisation_id) references facility (facility_id, organisation_id),
    foreign key (replaces, facility_id, organisation_id) references draft (report_id, facility_id, organisation_id)
);
create index on draft (organisation_id, staged_at);

create sequence report_serial;

create table submission (
    receipt_id text primary key check (receipt_id ~ '^[0-7][0-9A-HJKMNP-TV-Z]{25}$'),
    organisation_id uuid not null,
    report_id uuid not null unique,
    facility_id uuid not null,
    version integer not null check (version > 0),
    number text not null unique check (number ~ '^SK(-THU)?-[0-9]{4}-[0-9]{6,}$'),
    content bytea not null,
    sha256 bytea not null constraint content_has_its_hash check (sha256 = sha256(content)),
    years integer[] not null check (cardinality(years) > 0),
    submitted_by uuid not null references person,
    submitted_at timestamptz not null,
    unique (receipt_id, organisation_id),
    foreign key (report_id, facility_id, organisation_id) references draft (report_id, facility_id, organisation_id)
);
create index on submission (organisation_id, submitted_at);
create index on submission (facility_id);

-- That a later version about one of the same years was filed; the first such version is named.
create table supersession (
    receipt_id text primary key,
    by_receipt_id text not null,
    organisation_id uuid not null,
    foreign key (receipt_id, organisation_id) references submission (receipt_id, organisation_id),
    foreign key (by_receipt_id, organisation_id) references submission (receipt_id, organisation_id)
);

create table reported_figure (
    receipt_id text not null,
    line integer not null check (line > 0),
    organisation_id uuid not null,
    source text not null,
    year integer not null check (year between 1900 and 2200),
    activity text not null,
    category text not null,
    scope text not null,
    biogenic boolean not null,
    gas text not null,
    mass_t numeric not null,
    co2e_t numeric,
    equation text not null,
    primary key (receipt_id, line),
    foreign key (receipt_id, organisation_id) references submission (receipt_id, organisation_id)
);
create index on reported_figure (organisation_id, year);

create table edition (
    name text primary key check (btrim(name) <> ''),
    digest bytea not null check (octet_length(digest) = 32),
    day date not null,
    archive bytea not null
);

-- The mandate of a line of the log is organisation_id.
create table log_leaf (
    id bigint generated always as identity primary key,
    act text not null,
    actor uuid not null,
    organisation_id uuid not null,
    subject text not null,
    content_hash bytea not null check (octet_length(content_hash) = 32),
    leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
    at timestamptz not null,
    unique (act, subject)
);
create index on log_leaf (organisation_id);
create index on log_leaf (subject);
