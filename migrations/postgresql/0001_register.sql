-- The register. Facts are kept version by version: a row holds from from_revision up to, and not including, to_revision
-- (null: it still holds). Nothing is updated in place except closing a version.
-- Codes sort by their bytes, whatever the locale of the cluster.

create table revision (
    id integer primary key,
    recorded_at timestamptz(3) not null,
    author text not null,
    reason text not null
);

-- Every host listens: a commit on one is served by all at once.
create function notify_revision() returns trigger language plpgsql as $$
begin
    notify revision;
    return null;
end
$$;

create trigger revision_notify after insert on revision for each statement execute function notify_revision();

create table instrument (
    id text collate "C" not null,
    position integer not null,
    document json not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (id, from_revision)
);

create table participant (
    code text collate "C" not null check (length(code) = 3),
    position integer not null,
    iso2 text,
    m49 text,
    kind text not null,
    name text not null,
    formal_name text,
    un_member_since date,
    un_member_until date,
    state_since date,
    state_until date,
    in_all_states boolean not null,
    region text,
    subregion text,
    intermediate_region text,
    un_group text,
    ldc boolean not null,
    lldc boolean not null,
    sids boolean not null,
    note text,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (code, from_revision)
);

create table participant_name (
    code text collate "C" not null,
    language text collate "C" not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    name text not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (code, language, from_revision)
);

create table participant_alias (
    id integer primary key,
    code text not null,
    alias text not null,
    used_from date,
    used_until date,
    note text,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id)
);

create table published_figure (
    id integer primary key,
    instrument text not null,
    as_of date not null,
    measure text not null,
    value integer not null check (value >= 0),
    source text not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id)
);

create table treaty_action (
    id bigint not null,
    instrument text not null,
    participant text not null,
    kind text not null,
    done_on date,
    effective_on date,
    effect_deferred boolean not null,
    contested boolean not null,
    note text,
    source_title text not null,
    source_reference text,
    source_url text,
    source_accessed_on date,
    source_reliability text not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (id, from_revision)
);

create index treaty_action_by_revision on treaty_action (from_revision, to_revision);
