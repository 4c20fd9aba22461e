-- One row is the name of one participant in one language, in a version that some revisions began or ended.
select code, language, name, from_revision as revision
from participant_name
where from_revision between @first and @last or to_revision between @first and @last
order by code, language
