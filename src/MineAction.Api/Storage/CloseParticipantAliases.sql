-- One row is one name under which treaty tables know a participant, in the version that a revision ends.
update participant_alias set to_revision = @Revision where code = @Id and to_revision is null
