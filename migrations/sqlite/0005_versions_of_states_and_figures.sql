-- States, their names and the published figures change version by version, as actions do. The names of a State belong to its version: they
-- begin and end with it.

alter table participant add column source_title text;
alter table participant add column source_reference text;
alter table participant add column source_url text;
alter table participant add column source_accessed_on text check (source_accessed_on = date(source_accessed_on));
alter table participant add column source_reliability text;

create table published_figure_version (
    id integer not null,
    instrument text not null,
    as_of text not null check (as_of = date(as_of)),
    measure text not null,
    value integer not null check (value >= 0),
    source text not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (id, from_revision)
) strict;

insert into published_figure_version select id, instrument, as_of, measure, value, source, from_revision, to_revision from published_figure;
drop table published_figure;
alter table published_figure_version rename to published_figure;

-- One row is one change that a revision made; subject says to what. recorded is the version that it began, null where it only ended one;
-- replaced is the version that it ended, null where it only began one. place orders the subjects within a revision. The instruments, States
-- and figures of revision 1 are no change: the record begins with them.
drop view register_change;

create view register_change (revision, place, subject, instrument, state, figure, action, recorded, replaced) as
select after.from_revision, 4, 'action', after.instrument, null, null, after.id, after.from_revision, before.from_revision
from treaty_action after
left join treaty_action before on before.id = after.id and before.to_revision = after.from_revision
union all
select before.to_revision, 4, 'action', before.instrument, null, null, before.id, null, before.from_revision
from treaty_action before
where before.to_revision is not null
    and not exists (select 1 from treaty_action after where after.id = before.id and after.from_revision = before.to_revision)
union all
select after.from_revision, 1, 'instrument', after.id, null, null, null, after.from_revision, before.from_revision
from instrument after
left join instrument before on before.id = after.id and before.to_revision = after.from_revision
where after.from_revision > 1
union all
select after.from_revision, 2, 'state', null, after.code, null, null, after.from_revision, before.from_revision
from participant after
left join participant before on before.code = after.code and before.to_revision = after.from_revision
where after.from_revision > 1
union all
select after.from_revision, 3, 'figure', after.instrument, null, after.id, null, after.from_revision, before.from_revision
from published_figure after
left join published_figure before on before.id = after.id and before.to_revision = after.from_revision
where after.from_revision > 1
union all
select before.to_revision, 3, 'figure', before.instrument, null, before.id, null, null, before.from_revision
from published_figure before
where before.to_revision is not null
    and not exists (select 1 from published_figure after where after.id = before.id and after.from_revision = before.to_revision);
