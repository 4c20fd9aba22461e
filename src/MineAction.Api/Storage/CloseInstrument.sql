-- One row is the current version of an instrument, which a revision ends.
update instrument set to_revision = @Revision where id = @Id and from_revision = @Version and to_revision is null
