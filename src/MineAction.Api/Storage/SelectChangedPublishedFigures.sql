-- One row is one version of a count that a public document states, which some revisions began or ended.
select id, instrument, as_of as asOf, measure, value, source, from_revision as revision
from published_figure
where from_revision between @first and @last or to_revision between @first and @last
