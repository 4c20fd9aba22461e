-- One row is the current version of a participant, which a revision ends.
update participant set to_revision = @Revision where code = @Id and from_revision = @Version and to_revision is null
