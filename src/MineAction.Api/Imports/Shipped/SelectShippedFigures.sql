-- One row is the newest version of one count of a public document that shipped facts recorded, whether or not it still stands.
select f.id, f.instrument, f.as_of as asOf, f.measure, f.value, f.source, f.from_revision as revision
from published_figure f
where f.from_revision = (
    select max(each.from_revision)
    from published_figure each
    join shipped_facts s on s.revision = each.from_revision
    where each.id = f.id)
order by f.id
