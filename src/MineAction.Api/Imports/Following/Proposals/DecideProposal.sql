-- One row is a proposal that an editor has applied or dismissed.
update proposal
set state = @State, decided_at = @DecidedAt, decided_by = @DecidedBy, reason = @Reason, revision = @Revision
where id = @Id
