-- One row is the name of a participant in one language, in the version that a revision ends.
update participant_name set to_revision = @Revision where code = @Id and to_revision is null
