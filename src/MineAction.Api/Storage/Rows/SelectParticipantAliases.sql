-- One row is one name under which treaty tables know a participant, as it stands at a revision.
select code, alias, used_from as usedFrom, used_until as usedUntil, note, kind, language, from_revision as revision
from participant_alias
where from_revision <= @revision and (to_revision is null or @revision < to_revision)
order by id
