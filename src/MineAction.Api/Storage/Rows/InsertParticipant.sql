-- One row is one version of a participant.
insert into participant (
    code, position, iso2, m49, kind, name, formal_name, un_member_since, un_member_until, state_since, state_until,
    continued_by, succeeded_by, in_all_states, region, subregion, intermediate_region, un_group, ldc, lldc, sids, note,
    source_title, source_reference, source_url, source_accessed_on, source_reliability, from_revision)
values (
    @Code, @Position, @Iso2, @M49, @Kind, @Name, @FormalName, @UnMemberSince, @UnMemberUntil, @StateSince, @StateUntil,
    @ContinuedBy, @SucceededBy, @InAllStates, @Region, @Subregion, @IntermediateRegion, @UnGroup, @Ldc, @Lldc, @Sids, @Note,
    @SourceTitle, @SourceReference, @SourceUrl, @SourceAccessedOn, @SourceReliability, @Revision)
