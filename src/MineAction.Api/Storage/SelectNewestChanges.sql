-- One row is one change after a revision, up to another, newest first, of one instrument or of all, with the version that it began and the one it ended.
select
    c.revision, c.subject, c.instrument, c.state, c.figure, c.recorded, c.replaced,
    after.id, after.instrument, after.participant, after.kind, after.done_on as doneOn, after.effective_on as effectiveOn,
    after.effect_deferred as effectDeferred, after.contested, after.note,
    after.source_title as sourceTitle, after.source_reference as sourceReference, after.source_url as sourceUrl,
    after.source_accessed_on as sourceAccessedOn, after.source_reliability as sourceReliability, after.from_revision as revision,
    before.id, before.instrument, before.participant, before.kind, before.done_on as doneOn, before.effective_on as effectiveOn,
    before.effect_deferred as effectDeferred, before.contested, before.note,
    before.source_title as sourceTitle, before.source_reference as sourceReference, before.source_url as sourceUrl,
    before.source_accessed_on as sourceAccessedOn, before.source_reliability as sourceReliability, before.from_revision as revision
from register_change c
left join treaty_action after on after.id = c.action and after.from_revision = c.recorded
left join treaty_action before on before.id = c.action and before.from_revision = c.replaced
where c.revision > @after and c.revision <= @until and (c.instrument = @instrument or cast(@instrument as text) is null)
order by c.revision desc, c.place desc, c.action desc, c.figure desc, c.state desc, c.instrument desc
