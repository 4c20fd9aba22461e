-- One row is one treaty action as it stands at a revision.
select
    id, instrument, participant, kind, done_on as doneOn, effective_on as effectiveOn, effect_deferred as effectDeferred, contested, note,
    source_title as sourceTitle, source_reference as sourceReference, source_url as sourceUrl,
    source_accessed_on as sourceAccessedOn, source_reliability as sourceReliability, from_revision as revision
from treaty_action
where from_revision <= @revision and (to_revision is null or @revision < to_revision)
order by id
