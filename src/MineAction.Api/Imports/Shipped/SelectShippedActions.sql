-- One row is the newest version of one treaty action that shipped facts recorded, whether or not it still stands.
select
    a.id, a.instrument, a.participant, a.kind, a.done_on as doneOn, a.effective_on as effectiveOn, a.effect_deferred as effectDeferred,
    a.contested, a.note, a.source_title as sourceTitle, a.source_reference as sourceReference, a.source_url as sourceUrl,
    a.source_accessed_on as sourceAccessedOn, a.source_reliability as sourceReliability, a.from_revision as revision
from treaty_action a
where a.from_revision = (
    select max(each.from_revision)
    from treaty_action each
    join shipped_facts s on s.revision = each.from_revision
    where each.id = a.id)
order by a.id
