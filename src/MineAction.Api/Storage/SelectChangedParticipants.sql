-- One row is one version of a participant that some revisions began or ended.
select
    code, iso2, m49, kind, name, formal_name as formalName,
    un_member_since as unMemberSince, un_member_until as unMemberUntil, state_since as stateSince, state_until as stateUntil,
    continued_by as continuedBy, succeeded_by as succeededBy, in_all_states as inAllStates,
    region, subregion, intermediate_region as intermediateRegion, un_group as unGroup, ldc, lldc, sids, note,
    source_title as sourceTitle, source_reference as sourceReference, source_url as sourceUrl,
    source_accessed_on as sourceAccessedOn, source_reliability as sourceReliability, from_revision as revision
from participant
where from_revision between @first and @last or to_revision between @first and @last
