-- One row is one version of one treaty action.
insert into treaty_action (
    id, instrument, participant, kind, done_on, effective_on, effect_deferred, contested, note,
    source_title, source_reference, source_url, source_accessed_on, source_reliability, from_revision)
values (
    @Id, @Instrument, @Participant, @Kind, @DoneOn, @EffectiveOn, @EffectDeferred, @Contested, @Note,
    @SourceTitle, @SourceReference, @SourceUrl, @SourceAccessedOn, @SourceReliability, @Revision)
