-- One row is one name under which treaty tables know a participant, in a version that some revisions began or ended.
select code, alias, used_from as usedFrom, used_until as usedUntil, note, kind, language, from_revision as revision
from participant_alias
where from_revision between @first and @last or to_revision between @first and @last
order by id
