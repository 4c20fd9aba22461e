-- One row is one version of the record of a treaty action that one of some revisions ended.
select
    a.id, a.instrument, a.participant, a.kind, a.done_on as doneOn, a.effective_on as effectiveOn, a.effect_deferred as effectDeferred,
    a.contested, a.note, a.source_title as sourceTitle, a.source_reference as sourceReference, a.source_url as sourceUrl,
    a.source_accessed_on as sourceAccessedOn, a.source_reliability as sourceReliability,
    a.from_revision as revision, a.to_revision as toRevision
from treaty_action a
where a.to_revision between @earliest and @revision
order by a.to_revision, a.id
