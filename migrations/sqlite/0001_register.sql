-- The register. Facts are kept version by version: a row holds from from_revision up to, and not including, to_revision
-- (null: it still holds). Nothing is updated in place except closing a version.

create table revision (
    id integer primary key,
    recorded_at text not null check (recorded_at glob '????-??-??T??:??:??.???Z'),
    author text not null,
    reason text not null
) strict;

create table instrument (
    id text not null,
    position integer not null,
    document text not null check (json_valid(document)),
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (id, from_revision)
) strict;

create table participant (
    code text not null check (length(code) = 3),
    position integer not null,
    iso2 text,
    m49 text,
    kind text not null,
    name text not null,
    formal_name text,
    un_member_since text check (un_member_since = date(un_member_since)),
    un_member_until text check (un_member_until = date(un_member_until)),
    state_since text check (state_since = date(state_since)),
    state_until text check (state_until = date(state_until)),
    in_all_states integer not null check (in_all_states in (0, 1)),
    region text,
    subregion text,
    intermediate_region text,
    un_group text,
    ldc integer not null check (ldc in (0, 1)),
    lldc integer not null check (lldc in (0, 1)),
    sids integer not null check (sids in (0, 1)),
    note text,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (code, from_revision)
) strict;

create table participant_name (
    code text not null,
    language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    name text not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (code, language, from_revision)
) strict;

create table participant_alias (
    id integer primary key,
    code text not null,
    alias text not null,
    used_from text check (used_from = date(used_from)),
    used_until text check (used_until = date(used_until)),
    note text,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id)
) strict;

create table published_figure (
    id integer primary key,
    instrument text not null,
    as_of text not null check (as_of = date(as_of)),
    measure text not null,
    value integer not null check (value >= 0),
    source text not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id)
) strict;

create table treaty_action (
    id integer not null,
    instrument text not null,
    participant text not null,
    kind text not null,
    done_on text check (done_on = date(done_on)),
    effective_on text check (effective_on = date(effective_on)),
    effect_deferred integer not null check (effect_deferred in (0, 1)),
    contested integer not null check (contested in (0, 1)),
    note text,
    source_title text not null,
    source_reference text,
    source_url text,
    source_accessed_on text check (source_accessed_on = date(source_accessed_on)),
    source_reliability text not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (id, from_revision)
) strict;

create index treaty_action_by_revision on treaty_action (from_revision, to_revision);
