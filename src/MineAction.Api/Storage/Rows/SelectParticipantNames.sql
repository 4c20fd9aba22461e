-- One row is the name of one participant in one language as it stands at a revision.
select code, language, name, from_revision as revision
from participant_name
where from_revision <= @revision and (to_revision is null or @revision < to_revision)
order by code, language
