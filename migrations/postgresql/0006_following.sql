-- What following the depositary needs: what is known of each document, which host follows, and what waits for an editor.

create table depositary_document (
    address text collate "C" primary key,
    tag text,
    last_modified text,
    read_at timestamptz(3),
    tried_at timestamptz(3) not null,
    failures integer not null,
    failure text,
    due_at timestamptz(3) not null
);

-- One row at most: the host that follows, and until when it has the turn.
create table depositary_follower (
    id integer primary key check (id = 1),
    host text not null,
    until timestamptz(3) not null
);

-- One row is a document that differs from the record; differences are the keys of what differs, one a line. document is packed by gzip.
create table proposal (
    id bigint primary key,
    address text collate "C" not null,
    instrument text not null,
    format text not null,
    status_as_at date,
    digest text not null,
    differences text not null,
    found_at timestamptz(3) not null,
    state text not null check (state in ('open', 'applied', 'dismissed', 'superseded')),
    decided_at timestamptz(3),
    decided_by text,
    reason text,
    revision integer references revision (id),
    document bytea not null
);

create index proposal_by_address on proposal (address);

alter table webhook add column verified boolean not null default false;

-- One row is one change that a revision made; subject says to what. A revision that changed no fact, because what was read agreed with the
-- record, is a verification. A reading without a document is no change: it was never read, or the record begins with it.
drop view register_change;

create view register_change (revision, place, subject, instrument, state, figure, action, recorded, replaced) as
select after.from_revision, 4, 'action', after.instrument collate "C", cast(null as text) collate "C", cast(null as bigint), after.id, after.from_revision, before.from_revision
from treaty_action after
left join treaty_action before on before.id = after.id and before.to_revision = after.from_revision
union all
select before.to_revision, 4, 'action', before.instrument collate "C", cast(null as text) collate "C", cast(null as bigint), before.id, null, before.from_revision
from treaty_action before
where before.to_revision is not null
    and not exists (select 1 from treaty_action after where after.id = before.id and after.from_revision = before.to_revision)
union all
select after.from_revision, 1, 'instrument', after.id, cast(null as text) collate "C", cast(null as bigint), cast(null as bigint), after.from_revision, before.from_revision
from instrument after
left join instrument before on before.id = after.id and before.to_revision = after.from_revision
where after.from_revision > 1
union all
select after.from_revision, 2, 'state', cast(null as text) collate "C", after.code, cast(null as bigint), cast(null as bigint), after.from_revision, before.from_revision
from participant after
left join participant before on before.code = after.code and before.to_revision = after.from_revision
where after.from_revision > 1
union all
select after.from_revision, 3, 'figure', after.instrument collate "C", cast(null as text) collate "C", after.id, cast(null as bigint), after.from_revision, before.from_revision
from published_figure after
left join published_figure before on before.id = after.id and before.to_revision = after.from_revision
where after.from_revision > 1
union all
select before.to_revision, 3, 'figure', before.instrument collate "C", cast(null as text) collate "C", before.id, cast(null as bigint), null, before.from_revision
from published_figure before
where before.to_revision is not null
    and not exists (select 1 from published_figure after where after.id = before.id and after.from_revision = before.to_revision)
union all
select distinct r.from_revision, 5, 'verification', cast(null as text) collate "C", cast(null as text) collate "C", cast(null as bigint), cast(null as bigint), r.from_revision, cast(null as integer)
from depositary_reading r
where r.from_revision > 1 and r.document is not null
    and not exists (select 1 from treaty_action act where act.from_revision = r.from_revision);
