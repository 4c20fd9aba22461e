-- One row is one version of a participant.
insert into participant (
    code, position, iso2, m49, kind, name, formal_name, un_member_since, un_member_until, state_since, state_until,
    in_all_states, region, subregion, intermediate_region, un_group, ldc, lldc, sids, note, from_revision)
values (
    @code, @position, @iso2, @m49, @kind, @name, @formalName, @unMemberSince, @unMemberUntil, @stateSince, @stateUntil,
    @inAllStates, @region, @subregion, @intermediateRegion, @unGroup, @ldc, @lldc, @sids, @note, @revision)
