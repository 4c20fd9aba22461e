-- States, their names and the published figures change version by version, as actions do. The names of a State belong to its version: they
-- begin and end with it.

alter table participant add column source_title text;
alter table participant add column source_reference text;
alter table participant add column source_url text;
alter table participant add column source_accessed_on date;
alter table participant add column source_reliability text;

alter table published_figure drop constraint published_figure_pkey;
alter table published_figure add primary key (id, from_revision);

-- One row is one change that a revision made; subject says to what. recorded is the version that it began, null where it only ended one;
-- replaced is the version that it ended, null where it only began one. place orders the subjects within a revision. The instruments, States
-- and figures of revision 1 are no change: the record begins with them.
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
    and not exists (select 1 from published_figure after where after.id = before.id and after.from_revision = before.to_revision);
