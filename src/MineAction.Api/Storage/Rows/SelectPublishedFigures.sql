-- One row is one count that a public document states, as it stands at a revision.
select id, instrument, as_of as asOf, measure, value, source, from_revision as revision
from published_figure
where from_revision <= @revision and (to_revision is null or @revision < to_revision)
order by id
